import { html } from 'lit';
import { post } from '../api.js';
import { field } from '../parts/form.js';
import { to } from '../route.js';
import { t } from '../text.js';
import { View } from '../view.js';

/** Asks for a link by mail; what is said then is the same whether or not somebody has the address. */
class ForgottenView extends View {
  static properties = { sent: { state: true } };

  title() {
    return t('forgotten');
  }

  shown() {
    return this.sent
      ? html`<div class="notice" role="status"><p>${t('forgotten.sent')}</p></div><p><a href=${to()}>${t('sign-in')}</a></p>`
      : html`<p>${t('forgotten.why')}</p><send-form label=${t('send')} .fields=${field('email', t('email'), { type: 'email', autocomplete: 'username' })}
          .send=${async ({ email }) => { await post('/forgotten-password', { email }); this.sent = true; }}></send-form>`;
  }
}

customElements.define('forgotten-view', ForgottenView);
