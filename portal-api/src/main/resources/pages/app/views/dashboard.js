import { html, nothing } from 'lit';
import { get } from '../api.js';
import { initials, local, name } from '../format.js';
import { to } from '../route.js';
import { t, word } from '../text.js';
import { View, nothingHere } from '../view.js';

/** What is new with all children, newest day first. */
class DashboardView extends View {
  static properties = { children: { attribute: false } };

  title() {
    return t('dashboard');
  }

  load() {
    return get('/dashboard');
  }

  shown() {
    const { children, schools, empty } = this.loaded;
    return html`${nothingHere(empty)}
      <div class="cards">${(this.children ?? []).map((child) => this.card(child, children.find((one) => one.child === child.id)))}</div>
      ${schools.map((school) => this.ofSchool(school))}`;
  }

  card(child, news) {
    const lines = news?.news ?? [];
    return html`<section class="card" aria-labelledby=${`c-${child.id}`}>
      <h2 id=${`c-${child.id}`}><a href=${to('children', child.id)}><span class="initials" aria-hidden="true">${initials(child)}</span>${name(child)}</a></h2>
      <p class="quiet">${child.schoolName}</p>
      ${child.message ? html`<p class="notice">${child.message}</p>` : nothing}
      ${lines.length ? this.days(child, lines) : child.state === 'visible' ? html`<p class="quiet">${t('nothing-new')}</p>` : nothing}
    </section>`;
  }

  days(child, lines) {
    return grouped(lines).map(([day, ofDay]) => html`<h3>${local(day, 'weekday')}</h3><ul class="lines news">${sorted(ofDay).map((line) => html`<li>
      <a href=${to('children', child.id, line.module)}><span class="what">${line.subject?.name ?? t(`module.${line.module}`)}</span>
      <span>${line.module === 'absences' ? word('absence', line.title) : (line.title ?? '')}</span></a>
      ${line.grade ? html`<strong class="grade">${line.grade}</strong>` : nothing}</li>`)}</ul>`);
  }

  nameOf(school) {
    return (this.children ?? []).find((child) => child.school === school)?.schoolName ?? school;
  }

  ofSchool(school) {
    return html`<section class="card"><h2>${t('news-of', { school: this.nameOf(school.school) })}</h2>
      <ul class="lines news">${school.news.map((line) => html`<li><a href=${to(line.module)}>${line.title}</a>
      <span class="quiet">${local(line.date, 'short')}</span></li>`)}</ul></section>`;
  }
}

const sorted = (lines) => [...lines].sort((one, other) => spoken(one).localeCompare(spoken(other)));
const spoken = (line) => `${line.subject?.name ?? ''} ${line.title ?? ''}`;

function grouped(lines) {
  const days = new Map();
  lines.forEach((line) => days.set(line.date, [...(days.get(line.date) ?? []), line]));
  return [...days];
}

customElements.define('dashboard-view', DashboardView);
