package inzage.connector.canonical;

/**
 * A record of a school's data in the one model that every administration system is mapped to.
 *
 * <p>School, source and key are not components: they are the envelope a record travels and is stored in. The order of the
 * kinds is the order in which they are synced: what is referred to comes before what refers to it.
 */
public sealed interface Canonical
        permits School,
                Site,
                SchoolYear,
                StaffMember,
                Subject,
                Group,
                Student,
                Guardian,
                GroupMember,
                Guardianship,
                Enrolment,
                Result,
                Absence,
                StandardTest,
                Lesson,
                Homework,
                Incident,
                Note,
                SupportPlan,
                Report,
                Medical,
                NewsItem,
                Activity,
                Document {}
