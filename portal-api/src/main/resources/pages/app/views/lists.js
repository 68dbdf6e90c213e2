import { html, nothing } from 'lit';
import { get } from '../api.js';
import { instant, local } from '../format.js';
import { pairs } from '../parts/dialog.js';
import { fetchable, rich } from '../parts/rich.js';
import { t } from '../text.js';
import { View, fresh, nothingHere } from '../view.js';

/** The way to a document: here, or where the school keeps it. */
export function download(document, title) {
  const address = document?.content ?? document?.link;
  return fetchable(address) ? html`<p><a class="button" href=${address} rel="noopener noreferrer" download>${t('download', { title })}</a></p>` : nothing;
}

const LISTS = {
  notes: ['notes', (note) => html`<h2>${local(note.date)}</h2><p class="quiet">${[note.category, note.subject?.name].filter(Boolean).join(' · ')}</p>${rich(note.text)}`],
  plans: ['plans', (plan) => html`<h2>${plan.title}</h2><p class="quiet">${local(plan.from)}</p>
    ${['problem', 'goals', 'approach', 'execution', 'evaluation'].map((part) => (plan[part] ? html`<h3>${t(`plan.${part}`)}</h3>${rich(plan[part])}` : nothing))}`],
  reports: ['reports', (report) => html`<h2>${report.title}</h2><p class="quiet">${[report.schoolYear, instant(report.released, 'day')].filter(Boolean).join(' · ')}</p>
    ${download(report.document, report.title)}`],
  'standard-tests': ['tests', (test) => html`<h2>${test.test}</h2>${pairs([
    [t('date'), local(test.takenOn)], [t('moment'), test.moment], [t('score'), test.score], [t('level'), test.level],
    [t('function-level'), test.functionLevel], [t('supplier'), test.supplier]])}`],
  incidents: ['incidents', (incident) => html`<h2>${instant(incident.at)}</h2><p>${[incident.kind, incident.subject?.name].filter(Boolean).join(' · ')}</p>${rich(incident.text)}`],
  medical: ['entries', (entry) => pairs(['practitioner', 'medication', 'limitations', 'allergies', 'diet', 'other'].map((part) => [t(`medical.${part}`), entry[part]]))],
  group: ['groups', (group) => html`<h2>${group.name}</h2><p class="quiet">${group.schoolYear}</p>
    ${pairs([[t('mentor'), group.mentors.map((one) => [one.name, one.email, one.phone].filter(Boolean).join(', ')).join('; ')], [t('room'), group.room]])}
    <h3>${t('classmates')}</h3><ul class="columns">${group.classmates.map((one) => html`<li>${one.name}</li>`)}</ul>`],
};

/** The modules that are lists of something. */
class ListView extends View {
  static properties = { child: { attribute: false } };

  get module() {
    return this.asked.split('/')[1];
  }

  title() {
    return t('title.of', { what: t(`module.${this.module}`), name: this.child.givenName });
  }

  async load() {
    const module = this.module;
    return { module, page: await get(`/children/${this.child.id}/${module}`) };
  }

  async more() {
    const { module, page } = this.loaded;
    const [items] = LISTS[module];
    const next = await get(`/children/${this.child.id}/${module}?cursor=${encodeURIComponent(page.next)}`);
    this.loaded = { module, page: { ...next, [items]: [...page[items], ...next[items]] } };
  }

  shown() {
    const { module, page } = this.loaded;
    const [items, card] = LISTS[module];
    return html`${nothingHere(page.empty)}${page[items].map((item) => html`<article class="card">${card(item)}</article>`)}
      ${page.next ? html`<p><button type="button" @click=${this.more}>${t('more')}</button></p>` : nothing}${fresh(page.updatedAt)}`;
  }
}

customElements.define('list-view', ListView);
