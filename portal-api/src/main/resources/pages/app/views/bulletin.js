import { html, nothing } from 'lit';
import { get } from '../api.js';
import { instant, local } from '../format.js';
import { rich } from '../parts/rich.js';
import { t } from '../text.js';
import { View, nothingHere } from '../view.js';
import { download } from './lists.js';

/** What a school tells many: news, activities or documents. */
class BulletinView extends View {
  title() {
    return t(`module.${this.asked}`);
  }

  load() {
    return get(`/${this.asked}`);
  }

  async more() {
    const page = await get(`/${this.asked}?cursor=${encodeURIComponent(this.loaded.next)}`);
    this.loaded = { ...page, [this.asked]: [...this.loaded[this.asked], ...page[this.asked]] };
  }

  shown() {
    const items = this.loaded[this.asked] ?? [];
    return html`${nothingHere(this.loaded.empty)}${items.map((item) => this.item(item))}
      ${this.loaded.next ? html`<p><button type="button" @click=${this.more}>${t('more')}</button></p>` : nothing}`;
  }

  item(item) {
    const when = item.from ? [instant(item.from), item.through ? instant(item.through) : ''].filter(Boolean).join(' – ') : local(item.date);
    return html`<article class="card"><h2>${item.title}</h2><p class="quiet">${[when, item.place].filter(Boolean).join(' · ')}</p>
      ${rich(item.text)}${download(item.document, item.title)}</article>`;
  }
}

customElements.define('bulletin-view', BulletinView);
