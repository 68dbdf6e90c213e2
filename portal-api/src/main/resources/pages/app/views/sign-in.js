import { html } from 'lit';
import { post } from '../api.js';
import { field } from '../parts/form.js';
import { to } from '../route.js';
import { t } from '../text.js';
import { View } from '../view.js';

/** The door: address and password, and the code of those who have a second factor. */
class SignInView extends View {
  /** owed: a school's provider let somebody in, who has still to give the own code */
  static properties = { code: { state: true }, owed: { attribute: false } };

  title() {
    return t('sign-in');
  }

  async enter({ email, password }) {
    const next = await post('/sign-in', { email, password });
    this.code = next?.next === 'code';
    if (!this.code) {
      this.entered();
    }
  }

  async prove({ code }) {
    await post('/sign-in/code', { code: code.replaceAll(' ', '') });
    this.entered();
  }

  entered() {
    this.dispatchEvent(new CustomEvent('signed-in', { bubbles: true }));
  }

  shown() {
    return this.code || this.owed
      ? html`<p>${t('code.why')}</p><send-form .send=${(values) => this.prove(values)} label=${t('sign-in')}
          .fields=${field('code', t('code'), { autocomplete: 'one-time-code', longest: 32 })}></send-form>`
      : html`<send-form .send=${(values) => this.enter(values)} label=${t('sign-in')} .fields=${html`
          ${field('email', t('email'), { type: 'email', autocomplete: 'username' })}
          ${field('password', t('password'), { type: 'password', autocomplete: 'current-password', longest: 128 })}`}></send-form>
        <p><a href=${to('forgotten')}>${t('forgotten')}</a></p>`;
  }
}

customElements.define('sign-in-view', SignInView);
