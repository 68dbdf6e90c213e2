import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { local, name, number } from '../format.js';
import { pairs } from '../parts/dialog.js';
import '../parts/chart.js';
import { here, refine } from '../route.js';
import { t, word } from '../text.js';
import { View, fresh, nothingHere } from '../view.js';

/** Grades: a matrix of this school year, or an overview of all years of an enrolment; tests, or what counts for the exam. */
class ResultsView extends View {
  static properties = { child: { attribute: false } };

  title() {
    return t('title.of', { what: t('module.results'), name: this.child.givenName });
  }

  load() {
    const { values } = here();
    const asked = { view: values.get('view'), type: values.get('type'), enrolment: values.get('enrolment') };
    return get(`/children/${this.child.id}/results${query(asked)}`);
  }

  shown() {
    const { view, type, years, empty, updatedAt } = this.loaded;
    return html`<div class="choices">
        ${this.choice('view', ['matrix', 'overview'], view)}${this.choice('type', ['tests', 'exams'], type)}${this.enrolments()}
      </div>
      ${nothingHere(empty)}${years.map((year) => (view === 'matrix' ? this.matrix(year) : this.overview(year)))}
      ${fresh(updatedAt)}<detail-dialog></detail-dialog>`;
  }

  choice(what, values, current) {
    return html`<div role="group" aria-label=${t(`results.${what}`)}>${values.map((value) => html`<button type="button"
      aria-pressed=${value === current} @click=${() => refine({ [what]: value })}>${t(`results.${value}`)}</button>`)}</div>`;
  }

  enrolments() {
    const { enrolments, enrolment, view } = this.loaded;
    return view !== 'overview' || enrolments.length < 2 ? nothing : html`<label>${t('enrolment')}
      <select @change=${(event) => refine({ enrolment: event.target.value })}>${enrolments.map((one) => html`<option
        value=${one.id} ?selected=${one.id === enrolment}>${one.schoolYear} ${one.programme ?? ''}</option>`)}</select></label>`;
  }

  heading(year) {
    return html`<h2>${year.schoolYear}${year.yearOfStudy ? ` · ${t('year-of-study', { year: year.yearOfStudy })}` : ''}</h2>`;
  }

  matrix(year) {
    return html`${this.heading(year)}
      <div class="frame" tabindex="0" role="region" aria-label=${t('results.table', { year: year.schoolYear })}><table class="matrix">
      <thead><tr><th scope="col">${t('subject')}</th><th scope="col" class="average">${t('average')}</th>
        ${Array.from({ length: year.columns }, (_, i) => html`<th scope="col">${t('test.n', { n: i + 1 })}</th>`)}</tr></thead>
      <tbody>${year.subjects.map((row) => html`<tr>
        <th scope="row"><button type="button" class="link" @click=${() => this.course(row)}>${row.subject.name}</button></th>
        <td class="average">${row.average ?? '–'}</td>
        ${Array.from({ length: year.columns }, (_, i) => html`<td>${this.cell(row, row.results[i])}</td>`)}</tr>`)}</tbody></table></div>`;
  }

  cell(row, result) {
    return result ? html`<button type="button" class="grade" @click=${() => this.detail(result)}
      aria-label=${t('result.of', { subject: row.subject.name, title: result.title ?? word('kind', result.kind), grade: result.grade })}>
      ${result.grade}</button>` : nothing;
  }

  overview(year) {
    return html`${this.heading(year)}
      <div class="frame" tabindex="0" role="region" aria-label=${t('results.table', { year: year.schoolYear })}><table>
      <thead><tr><th scope="col">${t('subject')}</th><th scope="col">${t('year-average')}</th><th scope="col">${t('average')}</th></tr></thead>
      <tbody>${year.subjects.map((row) => html`<tr>
        <th scope="row"><button type="button" class="link" @click=${() => this.course(row)}>${row.subject.name}</button></th>
        <td>${row.yearAverage ?? '–'}</td><td>${row.average ?? '–'}</td></tr>`)}</tbody></table></div>`;
  }

  /** How one subject developed: a chart of what is a number, and everything in a table. */
  course(row) {
    const shown = row.results.filter((result) => number(result.grade) !== undefined);
    this.querySelector('detail-dialog').open(row.subject.name, html`
      ${shown.length > 1 ? html`<line-chart label=${t('chart.grades', { subject: row.subject.name })} from="1" through="10"
        .labels=${shown.map((result) => local(result.achievedOn, 'short'))}
        .lines=${[{ label: t('grade'), values: shown.map((result) => number(result.grade)) }]}></line-chart>` : nothing}
      <table><thead><tr><th scope="col">${t('date')}</th><th scope="col">${t('test')}</th><th scope="col">${t('grade')}</th></tr></thead>
      <tbody>${row.results.map((result) => html`<tr><td>${local(result.achievedOn, 'short')}</td>
        <td>${result.title ?? word('kind', result.kind)}</td><td>${result.grade}</td></tr>`)}</tbody></table>`);
  }

  async detail(cell) {
    const result = await get(`/children/${this.child.id}/results/${cell.id}`).catch((problem) => this.failed(problem));
    if (!result) {
      return;
    }
    this.querySelector('detail-dialog').open(result.title ?? word('kind', result.kind), pairs([
      [t('subject'), result.subject.name], [t('grade'), html`<strong>${result.grade}</strong>`],
      [t('scale'), ordinary(result) ? '' : `${result.scaleMin ?? 0} – ${result.scaleMax}`],
      [t('weight'), result.weight], [t('date'), local(result.achievedOn)], [t('entered'), local(result.enteredAt?.slice(0, 10))],
      [t('attempt'), result.attempt], [t('kind'), word('kind', result.kind)], [t('period'), result.period],
      [t('category'), result.category], [t('remark'), result.remark],
    ]));
  }
}

/** From 1 to 10, as grades are. */
const ordinary = (result) => !result.scaleMax || (Number(result.scaleMin) === 1 && Number(result.scaleMax) === 10);

customElements.define('results-view', ResultsView);
