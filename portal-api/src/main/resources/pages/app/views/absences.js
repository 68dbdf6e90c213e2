import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { iso, local, plusDays } from '../format.js';
import '../parts/chart.js';
import { t, word } from '../text.js';
import { View, fresh, nothingHere } from '../view.js';

const STEP = 56;

/** Absences by week, newest first, earlier ones on request; and how much of the lessons the child was there. */
class AbsencesView extends View {
  static properties = { child: { attribute: false }, from: { state: true } };

  title() {
    return t('title.of', { what: t('module.absences'), name: this.child.givenName });
  }

  async load() {
    this.from ??= plusDays(new Date(), -STEP);
    const days = query({ from: iso(this.from), through: iso(new Date()) });
    const [absences, attendance] = await Promise.all([
      get(`/children/${this.child.id}/absences${days}`),
      this.child.modules.includes('attendance') ? get(`/children/${this.child.id}/attendance`) : undefined,
    ]);
    return { absences, attendance };
  }

  earlier() {
    this.from = plusDays(this.from, -STEP);
    this.reload();
  }

  shown() {
    const { absences, attendance } = this.loaded;
    return html`${nothingHere(absences.empty)}
      ${absences.weeks.map((week) => this.week(week))}
      <p><button type="button" @click=${this.earlier}>${t('earlier')}</button>
        <span class="quiet">${t('shown-from', { day: local(iso(this.from)) })}</span></p>
      ${attendance?.periods.length ? this.attendance(attendance.periods) : nothing}
      ${fresh(absences.updatedAt)}`;
  }

  week(week) {
    return html`<section><h2>${t('week', { week: week.week, from: local(week.from, 'short'), through: local(week.through, 'short') })}</h2>
      <ul class="lines">${week.absences.map((absence) => html`<li>
        <div><strong>${local(absence.date, 'weekday')}</strong>${this.when(absence)}${absence.subject ? ` · ${absence.subject.name}` : ''}</div>
        <div>${word('absence', absence.kind)}${absence.reason ? ` · ${absence.reason}` : ''}</div>
        <div class="marks">${this.mark(absence.authorised, 'authorised')}${this.mark(absence.handled, 'handled')}</div></li>`)}</ul></section>`;
  }

  when(absence) {
    if (absence.fromHour) {
      const through = absence.throughHour && absence.throughHour !== absence.fromHour ? `–${absence.throughHour}` : '';
      return ` · ${t('hour', { hour: absence.fromHour + through })}`;
    }
    return absence.from ? ` · ${local(absence.from, 'time')}` : '';
  }

  mark(value, what) {
    return value === null || value === undefined ? nothing
      : html`<span class=${`mark ${value ? 'good' : 'bad'}`}>${value ? '✓' : '✗'} ${t(`${what}.${value}`)}</span>`;
  }

  attendance(periods) {
    const rising = [...periods].reverse();
    return html`<section><h2>${t('module.attendance')}</h2>
      ${rising.length > 1 ? html`<line-chart label=${t('module.attendance')} from="0" through="100" .labels=${rising.map((one) => one.name)}
        .lines=${[{ label: t('present'), values: rising.map((one) => one.present) }, { label: t('absent'), values: rising.map((one) => one.absent) }]}></line-chart>` : nothing}
      <table><thead><tr><th scope="col">${t('period')}</th><th scope="col">${t('present')}</th><th scope="col">${t('absent')}</th></tr></thead>
      <tbody>${periods.map((one) => html`<tr><th scope="row">${one.name}</th><td>${one.present} %</td><td>${one.absent} %</td></tr>`)}</tbody></table></section>`;
  }
}

customElements.define('absences-view', AbsencesView);
