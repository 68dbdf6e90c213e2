import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { iso, local, plusDays } from '../format.js';
import { pairs } from '../parts/dialog.js';
import { rich } from '../parts/rich.js';
import { language, t, word } from '../text.js';
import { View, trouble } from '../view.js';

const NARROW = matchMedia('(max-width: 40rem)');
let library;

function fullCalendar() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/lib/fullcalendar/index.global.min.js';
    script.onload = () => resolve(globalThis.FullCalendar);
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

/** Lessons: as a list, a working week or a week. */
class AgendaView extends View {
  static properties = { child: { attribute: false } };

  title() {
    return t('title.of', { what: t('module.agenda'), name: this.child.givenName });
  }

  load() {
    return fullCalendar();
  }

  shown() {
    return html`<div class="calendar"></div><div class="trouble" role="alert"></div><detail-dialog></detail-dialog>`;
  }

  updated(changed) {
    super.updated(changed);
    const place = this.querySelector('.calendar');
    if (!place || this.calendar) {
      return;
    }
    this.calendar = new this.loaded.Calendar(place, {
      initialView: NARROW.matches ? 'listWeek' : 'timeGridWeek', firstDay: 1, height: 'auto', allDaySlot: false, nowIndicator: true,
      slotMinTime: '08:00', slotMaxTime: '18:00', expandRows: true, eventInteractive: true, weekNumbers: true,
      views: { workWeek: { type: 'timeGridWeek', weekends: false } },
      headerToolbar: { left: 'prev,next today', center: 'title', right: 'listWeek,workWeek,timeGridWeek' },
      buttonIcons: false,
      buttonText: { prev: '‹', next: '›', today: t('today'), listWeek: t('agenda.list'), workWeek: t('agenda.working-week'), timeGridWeek: t('agenda.week') },
      buttonHints: { prev: t('agenda.before'), next: t('agenda.after'), today: t('today') },
      noEventsText: t('agenda.none'), weekText: t('agenda.wk'), locale: language() === 'nl' ? 'nl' : 'en-gb',
      events: (range, found, failed) => this.lessons(range).then(found, failed),
      eventContent: (shown) => ({ domNodes: lines(shown.event) }),
      eventClassNames: (shown) => [`lesson-${shown.event.extendedProps.status}`],
      eventClick: (pressed) => this.detail(pressed.event.id),
    });
    this.calendar.render();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.calendar?.destroy();
    this.calendar = undefined;
  }

  async lessons(range) {
    const days = query({ from: iso(range.start), through: iso(plusDays(range.end, -1)) });
    const { lessons } = await get(`/children/${this.child.id}/agenda${days}`);
    return lessons.map((lesson) => ({
      id: lesson.id, start: lesson.from, end: lesson.through, title: lesson.subject?.name ?? t('lesson'), extendedProps: lesson,
    }));
  }

  async detail(id) {
    const found = await get(`/children/${this.child.id}/agenda/${id}`).catch((problem) => this.failed(problem));
    if (!found) {
      return;
    }
    const { lesson, remark, homework } = found;
    this.querySelector('detail-dialog').open(lesson.subject?.name ?? t('lesson'), html`${pairs([
      [t('date'), local(lesson.from, 'weekday')], [t('time'), `${local(lesson.from, 'time')}–${local(lesson.through, 'time')}`],
      [t('lesson-hour'), [...new Set([lesson.fromHour, lesson.throughHour])].filter(Boolean).join('–')],
      [t('rooms'), lesson.rooms.join(', ')], [t('teachers'), lesson.teachers.map((one) => one.name ?? one.code).join(', ')],
      [t('state'), lesson.status === 'planned' ? '' : word('lesson', lesson.status)],
      [t('attendance-registered'), lesson.attendanceRegistered ? t('yes') : ''], [t('remark'), remark],
    ])}${homework.length ? html`<h3>${t('module.homework')}</h3>${homework.map((one) => html`<p><span class="mark">${t(`homework.${one.kind}`)}</span></p>${rich(one.text)}`)}` : nothing}`);
  }
}

/** What stands on a lesson: built as text, never as markup. */
function lines(event) {
  const { rooms, teachers, status, homework, attendanceRegistered } = event.extendedProps;
  const signs = [status === 'planned' ? '' : word('lesson', status), homework ? `✎ ${t('module.homework')}` : '', attendanceRegistered ? '✓' : ''];
  return [event.title, [...rooms, ...teachers.map((one) => one.code)].filter(Boolean).join(' · '), signs.filter(Boolean).join(' ')]
    .filter(Boolean).map((text, i) => {
      const line = document.createElement(i === 0 ? 'strong' : 'span');
      line.className = 'line';
      line.textContent = text;
      return line;
    });
}

customElements.define('agenda-view', AgendaView);
