import { html, nothing } from 'lit';
import { post } from '../api.js';
import { field, newPassword } from '../parts/form.js';
import { go, to } from '../route.js';
import { language, t } from '../text.js';
import { View } from '../view.js';

/** Where the link of a mail leads: to look at it uses nothing up, its button does. */
class LinkView extends View {
  static properties = { me: { attribute: false }, done: { state: true } };

  title() {
    return t(this.loaded?.purpose ? `link.${this.loaded.purpose}` : 'link');
  }

  load() {
    if (!this.asked) {
      return Promise.resolve({});
    }
    return post('/links/look', { token: this.asked });
  }

  shown() {
    if (this.done) {
      return html`<div class="notice" role="status"><p>${t('link.done')}</p></div><p><a class="button" href=${to()}>${t('sign-in')}</a></p>`;
    }
    const { purpose, schoolName, email, next } = this.loaded;
    if (!purpose) {
      return html`<div class="notice"><p>${t('link.open-again')}</p></div>`;
    }
    return html`
      ${schoolName ? html`<p>${t('link.invites', { school: schoolName })}</p>` : nothing}
      ${email ? html`<p>${t(next === 'confirm' ? 'link.confirm' : 'link.for', { email })}</p>` : nothing}
      ${next === 'confirm' ? this.confirm() : purpose === 'first-operator' ? this.operator() : next === 'sign-in' ? this.join() : this.password(next)}`;
  }

  finish(path, body) {
    return post(`/links/${path}`, { token: this.asked, ...body }).then(() => {
      this.done = true;
      this.dispatchEvent(new CustomEvent('signed-out', { bubbles: true }));
    });
  }

  password(next) {
    const [path, more] = next === 'choose' ? ['reset-password', {}] : ['activate', { language: language() }];
    return html`<send-form label=${t(next === 'choose' ? 'password.save' : 'account.open')}
      .send=${({ password }) => this.finish(path, { password, ...more })}
      .fields=${newPassword('password', t('password.new'), t('password.rules'))}></send-form>`;
  }

  operator() {
    return html`<send-form label=${t('account.open')}
      .send=${({ email, password }) => this.finish('first-operator', { email, password, language: language() })}
      .fields=${html`${field('email', t('email'), { type: 'email', autocomplete: 'username' })}
        ${newPassword('password', t('password.new'), t('password.rules'))}`}></send-form>`;
  }

  confirm() {
    return html`<send-form label=${t('link.confirm.do')} .send=${() => this.finish('change-address', {})}></send-form>`;
  }

  join() {
    return this.me
      ? html`<p>${t('link.join.as', { email: this.me.email })}</p><send-form label=${t('link.join')}
          .send=${async () => { await post('/links/join', { token: this.asked }); go(); location.reload(); }}></send-form>`
      : html`<p>${t('link.sign-in-first')}</p><sign-in-view></sign-in-view>`;
  }
}

customElements.define('link-view', LinkView);
