import { html, nothing } from 'lit';
import { get, query } from '../api.js';
import { iso, local, plusDays } from '../format.js';
import { rich } from '../parts/rich.js';
import { t } from '../text.js';
import { View, fresh, nothingHere } from '../view.js';

/** Homework and tests by the day they are due: today and four weeks on, earlier ones on request. */
class HomeworkView extends View {
  static properties = { child: { attribute: false }, from: { state: true } };

  title() {
    return t('title.of', { what: t('module.homework'), name: this.child.givenName });
  }

  load() {
    this.from ??= new Date();
    return get(`/children/${this.child.id}/homework${query({ from: iso(this.from), through: iso(plusDays(new Date(), 28)) })}`);
  }

  earlier() {
    this.from = plusDays(this.from, -14);
    this.reload();
  }

  shown() {
    return html`<p><button type="button" @click=${this.earlier}>${t('earlier')}</button>
        <span class="quiet">${t('shown-from', { day: local(iso(this.from)) })}</span></p>
      ${nothingHere(this.loaded.empty)}
      <ul class="lines">${this.loaded.homework.map((one) => html`<li><div><strong>${local(one.due.slice(0, 10), 'weekday')}</strong>
        ${one.subject ? ` · ${one.subject.name}` : ''} <span class="mark">${t(`homework.${one.kind}`)}</span>
        ${one.done ? html`<span class="mark good">✓ ${t('homework.done')}</span>` : nothing}</div>${rich(one.text)}</li>`)}</ul>
      ${fresh(this.loaded.updatedAt)}`;
  }
}

customElements.define('homework-view', HomeworkView);
