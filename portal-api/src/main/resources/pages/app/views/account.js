import { html, nothing } from 'lit';
import { instant } from '../format.js';
import { pairs } from '../parts/dialog.js';
import { t } from '../text.js';
import { View } from '../view.js';

/** One's own sign-in. */
class AccountView extends View {
  static properties = { me: { attribute: false } };

  title() {
    return t('account');
  }

  shown() {
    return html`${pairs([[t('email'), this.me.email], [t('signed-in-at'), instant(this.me.signedInAt)]])}
      <h2>${t('memberships')}</h2>
      <ul>${[...this.me.memberships, ...this.me.roles].map((one) => html`<li>${one.schoolName} – ${t(`as.${one.as}`)}
        ${one.state && one.state !== 'active' ? html`<span class="mark bad">${t(`membership.${one.state}`)}</span>` : nothing}</li>`)}</ul>`;
  }
}

customElements.define('account-view', AccountView);
