/** A window over the page: opens with what it is given, closes by its button, Escape or a press beside it. */
import { html, nothing } from 'lit';
import { t } from '../text.js';
import { Light } from '../view.js';

class DetailDialog extends Light {
  static properties = { heading: {}, content: { attribute: false } };

  /** The browser gives the focus back to what opened it. */
  open(heading, content) {
    this.heading = heading;
    this.content = content;
    this.updateComplete.then(() => {
      const dialog = this.querySelector('dialog');
      if (!dialog.open) {
        dialog.showModal();
      }
    });
  }

  close() {
    this.querySelector('dialog').close();
  }

  render() {
    return html`<dialog aria-labelledby="dialog-heading" @click=${(event) => event.target.tagName === 'DIALOG' && this.close()}>
      <div class="window">
        <div class="heading"><h2 id="dialog-heading">${this.heading}</h2>
          <button type="button" @click=${this.close}>${t('close')}</button></div>
        ${this.content ?? nothing}
      </div>
    </dialog>`;
  }
}

customElements.define('detail-dialog', DetailDialog);

/** Names and values; what there is no value of is left out. */
export const pairs = (entries) => html`<dl>${entries
  .filter(([, value]) => value !== undefined && value !== null && value !== '')
  .map(([key, value]) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`)}</dl>`;
