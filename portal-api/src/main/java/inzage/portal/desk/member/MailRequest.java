package inzage.portal.desk.member;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Whether news is told by mail. */
@Schema(name = "MemberMail")
record MailRequest(@NotNull Boolean on) {}
