import { html, nothing } from 'lit';
import { get, patch, post } from '../api.js';
import { instant } from '../format.js';
import { pairs } from '../parts/dialog.js';
import { field, newPassword } from '../parts/form.js';
import { t } from '../text.js';
import { View } from '../view.js';

/** One's own sign-in: language, password, second factor, where one is signed in, and when somebody tried. */
class AccountView extends View {
  static properties = { me: { attribute: false }, said: { state: true }, enrolment: { state: true }, codes: { state: true } };

  title() {
    return t('account');
  }

  async load() {
    if (this.me.secondFactor === 'required' || this.me.looking) {
      return { sessions: [], signIns: [] };
    }
    const [sessions, signIns] = await Promise.all([get('/me/sessions'), get('/me/sign-ins')]);
    return { sessions, signIns };
  }

  changed(text) {
    this.said = text;
    this.dispatchEvent(new CustomEvent('account-changed', { bubbles: true }));
    this.reload();
  }

  shown() {
    const required = this.me.secondFactor === 'required';
    return html`
      <div role="status">${this.said ? html`<p class="notice">${this.said}</p>` : nothing}</div>
      ${required ? html`<p class="notice warning">${t('second-factor.required')}</p>` : nothing}
      ${pairs([[t('email'), this.me.email], [t('signed-in-at'), instant(this.me.signedInAt)], [t('memberships'), this.belongings()]])}
      ${this.me.looking ? nothing : this.secondFactor()}
      ${required || this.me.looking ? nothing : html`${this.language()}${this.password()}${this.email()}${this.sessions()}${this.signIns()}`}`;
  }

  belongings() {
    const all = [...this.me.memberships, ...this.me.roles].map((one) =>
      `${one.schoolName}: ${t(`as.${one.as}`)}${one.state === 'active' ? '' : ` (${t(`membership.${one.state}`)})`}`);
    return [...all, ...(this.me.operator ? [t('as.operator')] : [])].join('; ');
  }

  language() {
    return html`<h2>${t('language')}</h2><div class="choices" role="group" aria-label=${t('language')}>${['nl', 'en'].map((tag) => html`
      <button type="button" lang=${tag} aria-pressed=${this.me.language === tag}
        @click=${() => patch('/me', { language: tag }).then(() => this.changed(), (problem) => this.failed(problem))}>
        ${tag === 'nl' ? 'Nederlands' : 'English'}</button>`)}</div>`;
  }

  password() {
    return html`<h2>${t('password.change')}</h2><send-form label=${t('password.save')}
      .send=${(values) => post('/me/password', values).then(() => this.changed(t('password.changed')))}
      .fields=${html`<input type="hidden" autocomplete="username" value=${this.me.email}>${field('current', t('password.now'), { type: 'password', autocomplete: 'current-password', longest: 128 })}
        ${newPassword('wanted', t('password.new'), t('password.rules'))}`}></send-form>`;
  }

  email() {
    return html`<h2>${t('email.change')}</h2><p>${t('email.how')}</p><send-form label=${t('email.ask')}
      .send=${({ address, known, code }) => post('/me/email', { email: address, password: known, ...(code ? { code: code.replaceAll(' ', '') } : {}) })
        .then(() => { this.said = t('email.asked'); })}
      .fields=${html`${field('address', t('email.new'), { type: 'email', autocomplete: 'email' })}
        ${field('known', t('password.now'), { type: 'password', autocomplete: 'current-password', longest: 128 })}
        ${this.me.secondFactor === 'on' ? field('code', t('code'), { autocomplete: 'one-time-code', longest: 32 }) : nothing}`}></send-form>`;
  }

  secondFactor() {
    if (this.me.secondFactor === undefined) {
      return nothing;
    }
    return html`<h2>${t('second-factor')}</h2>${this.codes ? this.recovery() : this.me.secondFactor === 'on'
      ? html`<p>${t('second-factor.on')}</p>${this.renew()}` : this.enrolment ? this.confirm()
      : html`<p>${t('second-factor.off')}</p><button type="button" @click=${this.begin}>${t('second-factor.begin')}</button>`}`;
  }

  async begin() {
    this.enrolment = await post('/me/second-factor').catch((problem) => this.failed(problem));
  }

  confirm() {
    return html`<p>${t('second-factor.how')}</p>
      ${pairs([[t('second-factor.secret'), html`<code>${this.enrolment.secret.match(/.{1,4}/g).join(' ')}</code>`],
        [t('second-factor.here'), html`<a href=${this.enrolment.uri}>${t('second-factor.app')}</a>`]])}
      <send-form label=${t('second-factor.confirm')} .fields=${field('code', t('code'), { autocomplete: 'one-time-code', longest: 32 })}
        .send=${async ({ code }) => { this.codes = (await post('/me/second-factor/confirm', { code: code.replaceAll(' ', '') })).codes; }}></send-form>`;
  }

  recovery() {
    return html`<p>${t('recovery.why')}</p><ul class="columns">${this.codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
      <button type="button" class="primary" @click=${() => { this.codes = undefined; this.enrolment = undefined; this.changed(); }}>${t('recovery.kept')}</button>`;
  }

  renew() {
    return html`<send-form label=${t('recovery.renew')}
      .fields=${field('password', t('password'), { type: 'password', autocomplete: 'current-password', longest: 128 })}
      .send=${async (values) => { this.codes = (await post('/me/second-factor/recovery-codes', values)).codes; }}></send-form>`;
  }

  sessions() {
    return html`<h2>${t('sessions')}</h2><div class="frame" tabindex="0" role="region" aria-label=${t('sessions')}><table><thead><tr><th scope="col">${t('session.opened')}</th><th scope="col">${t('session.used')}</th>
      <th scope="col">${t('network')}</th><td></td></tr></thead><tbody>${this.loaded.sessions.map((one) => html`<tr>
      <td>${instant(one.opened)}</td><td>${instant(one.used)}</td><td>${one.network}</td><td>${one.current ? t('session.this')
        : html`<button type="button" @click=${() => this.end(`/me/sessions/${one.id}/end`)}>${t('session.end')}</button>`}</td></tr>`)}</tbody></table></div>
      ${this.loaded.sessions.length > 1 ? html`<p><button type="button" @click=${() => this.end('/me/sessions/end-others')}>${t('session.end-others')}</button></p>` : nothing}`;
  }

  end(path) {
    return post(path).then(() => this.reload(), (problem) => this.failed(problem));
  }

  signIns() {
    return html`<h2>${t('sign-ins')}</h2><div class="frame" tabindex="0" role="region" aria-label=${t('sign-ins')}><table>
      <thead><tr><th scope="col">${t('date')}</th><th scope="col">${t('network')}</th><th scope="col">${t('outcome')}</th></tr></thead>
      <tbody>${this.loaded.signIns.slice(0, 20).map((one) => html`<tr><td>${instant(one.at)}</td><td>${one.network}</td>
        <td><span class=${`mark ${one.succeeded ? 'good' : 'bad'}`}>${one.succeeded ? '✓' : '✗'} ${t(`sign-in.${one.succeeded}`)}</span></td></tr>`)}</tbody></table></div>`;
  }
}

customElements.define('account-view', AccountView);
