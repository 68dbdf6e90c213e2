import { html, nothing } from 'lit';
import { post } from '../api.js';
import { t } from '../text.js';
import { View, trouble } from '../view.js';

/** The door: address and password. */
class SignInView extends View {
  static properties = { refused: { state: true }, busy: { state: true } };

  title() {
    return t('sign-in');
  }

  async enter(event) {
    event.preventDefault();
    const values = new FormData(event.target);
    this.busy = true;
    this.refused = undefined;
    try {
      await post('/sign-in', { email: values.get('email'), password: values.get('password') });
      this.dispatchEvent(new CustomEvent('signed-in', { bubbles: true }));
    } catch (problem) {
      this.refused = problem;
      await this.updateComplete;
      this.querySelector('[name=password]').focus();
    } finally {
      this.busy = false;
    }
  }

  shown() {
    return html`<form class="narrow" @submit=${this.enter}>
      ${this.refused ? trouble(this.refused) : nothing}
      <label for="email">${t('email')}</label>
      <input id="email" name="email" type="email" autocomplete="username" required maxlength="254">
      <label for="password">${t('password')}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required maxlength="128">
      <button class="primary" ?disabled=${this.busy}>${t('sign-in')}</button>
    </form>`;
  }
}

customElements.define('sign-in-view', SignInView);
