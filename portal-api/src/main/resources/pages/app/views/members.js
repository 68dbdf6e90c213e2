import { html, nothing } from 'lit';
import { get, post, query } from '../api.js';
import { instant } from '../format.js';
import { field } from '../parts/form.js';
import { go, here, refine, to } from '../route.js';
import { t, word } from '../text.js';
import { View, trouble } from '../view.js';

const STAGES = ['not-invited', 'invited', 'active', 'inactive', 'blocked'];
const HURDLES = ['no-access', 'no-email', 'equal-address', 'other-domain'];
const FLAGS = ['neverSignedIn', 'undeliverable', 'suspended'];

/** Who could come in, how far each has come, and what stands in the way. */
class MembersView extends View {
  static properties = { refused: { state: true }, said: { state: true } };

  title() {
    return t('desk.members');
  }

  base() {
    return `/schools/${this.school()}`;
  }

  /** What is asked for is the school and the filter. */
  school() {
    return this.asked.split('?')[0];
  }

  filter() {
    return Object.fromEntries(here().values);
  }

  async load() {
    const [page, usage, bulk] = await Promise.all([
      get(`${this.base()}/memberships${query(this.filter())}`), get(`${this.base()}/usage`), get(`${this.base()}/memberships/invitations`)]);
    return { ...page, usage, waiting: bulk.waiting };
  }

  async more() {
    const page = await get(`${this.base()}/memberships${query({ ...this.filter(), cursor: this.loaded.next })}`);
    this.loaded = { ...this.loaded, ...page, members: [...this.loaded.members, ...page.members] };
  }

  async act(path, body, said = t('saved')) {
    this.refused = undefined;
    try {
      await post(`${this.base()}/memberships/${path}`, body);
      this.said = said;
    } catch (problem) {
      this.refused = problem;
    }
    this.reload();
  }

  invite() {
    const expected = this.loaded.waiting;
    if (confirm(t('members.sure', { n: expected }))) {
      this.act('invitations', { expected }, t('members.invited', { n: expected }));
    }
  }

  block(member) {
    const reason = prompt(t('members.block-why', { name: member.name }));
    if (reason) {
      this.act(`${member.person}/block`, { reason });
    }
  }

  shown() {
    const { members, total, next, usage, waiting } = this.loaded;
    const file = (format) => `/api/v1${this.base()}/memberships/export${query({ ...this.filter(), format })}`;
    return html`<p>${t('members.why')}</p>${this.refused ? trouble(this.refused) : nothing}
      <div role="status">${this.said ? html`<p class="notice">${this.said}</p>` : nothing}</div>
      ${this.usage(usage)}${this.filters()}
      <p class="choices"><span>${t('members.count', { n: total })}</span>
        ${waiting ? html`<button type="button" class="primary" @click=${this.invite}>${t('members.invite-all', { n: waiting })}</button>` : nothing}
        <a class="button" href=${file('xlsx')} download>${t('members.file', { format: 'XLSX' })}</a>
        <a class="button" href=${file('csv')} download>${t('members.file', { format: 'CSV' })}</a></p>
      <ul class="lines">${members.map((member) => this.member(member))}</ul>
      ${next ? html`<p><button type="button" @click=${this.more}>${t('more')}</button></p>` : nothing}`;
  }

  usage(usage) {
    return html`<div class="frame" tabindex="0" role="region" aria-label=${t('members.usage')}><table><caption>${t('members.usage')}</caption>
      <thead><tr><td></td>${['people', 'notInvited', 'invited', 'active', 'neverSignedIn', 'blocked'].map((key) => html`<th scope="col">${t(`usage.${key}`)}</th>`)}</tr></thead>
      <tbody>${['guardians', 'students'].map((who) => html`<tr><th scope="row">${t(`settings.for.${who}`)}</th>
        ${['people', 'notInvited', 'invited', 'active', 'neverSignedIn', 'blocked'].map((key) => html`<td>${usage[who][key]}</td>`)}</tr>`)}</tbody></table></div>`;
  }

  filters() {
    const now = this.filter();
    const choice = (name, values) => html`<label>${t(`members.${name}`)} <select @change=${(event) => refine({ [name]: event.target.value })}>
      <option value="">${t('members.all')}</option>${values.map((value) => html`<option value=${value} ?selected=${now[name] === value}>${t(`members.${name}.${value}`)}</option>`)}</select></label>`;
    return html`<fieldset class="choices"><legend>${t('members.filter')}</legend>
      ${choice('kind', ['guardian', 'student'])}${choice('stage', STAGES)}${choice('hurdle', HURDLES)}
      ${FLAGS.map((flag) => html`<label class="tick"><input type="checkbox" .checked=${now[flag] === 'true'}
        @change=${(event) => refine({ [flag]: event.target.checked ? 'true' : '' })}>${t(`members.${flag}`)}</label>`)}</fieldset>`;
  }

  member(member) {
    return html`<li><div><strong>${member.name || t('members.gone')}</strong> <span class="quiet">${t(`members.kind.${member.kind}`)} · ${member.email ?? '–'}</span><br>
        <span class=${`mark ${member.stage === 'active' ? 'good' : member.stage === 'blocked' ? 'bad' : ''}`}>${t(`members.stage.${member.stage}`)}</span>
        ${member.hurdle ? html`<span class="mark bad">${t(`members.hurdle.${member.hurdle}`)}</span>` : nothing}
        ${FLAGS.slice(1).filter((flag) => member[flag]).map((flag) => html`<span class="mark bad">${t(`members.${flag}`)}</span>`)}
        ${member.invitedAt ? html`<span class="quiet">${t('members.asked', { at: instant(member.invitedAt) })}</span>` : nothing}</div>
      <div class="choices">${this.actions(member).map(([path, label, body]) => html`<button type="button"
        aria-label=${`${label}: ${member.name}`} @click=${() => this.act(`${member.person}/${path}`, body)}>${label}</button>`)}
        ${member.stage !== 'blocked' ? html`<button type="button" aria-label=${`${t('members.block')}: ${member.name}`}
          @click=${() => this.block(member)}>${t('members.block')}</button>` : nothing}
        ${member.account ? html`<a class="button" href=${to('desk', this.school(), 'look', member.account)}>${t('members.look')}</a>` : nothing}</div></li>`;
  }

  /** What may be tried with somebody at this stage; whether it is done, the school's rules say. */
  actions(member) {
    const invitable = ['not-invited', 'invited'].includes(member.stage) && !member.hurdle;
    return [
      invitable && ['invite', t(member.stage === 'invited' ? 'members.invite-again' : 'members.invite')],
      ['active', 'invited'].includes(member.stage) && ['inactivate', t('members.inactivate')],
      ['inactive', 'blocked'].includes(member.stage) && ['reactivate', t('members.reactivate')],
      member.suspended && ['confirm', t('members.confirm')],
      member.stage === 'active' && ['mail', t(member.mail ? 'members.mail-off' : 'members.mail-on'), { on: !member.mail }],
    ].filter(Boolean);
  }
}

/** Looking as somebody, for a reason, now or at another instant. */
class LookView extends View {
  title() {
    return t('look');
  }

  async begin({ reason, at }) {
    const [school, account] = this.asked.split('/');
    await post(`/schools/${school}/preview`, { account, reason, ...(at ? { at: new Date(at).toISOString() } : {}) });
    this.dispatchEvent(new CustomEvent('account-changed', { bubbles: true }));
    go();
  }

  shown() {
    return html`<p>${t('look.why')}</p><send-form label=${t('look.begin')} .send=${(values) => this.begin(values)}
      .fields=${html`${field('reason', t('look.reason'), { longest: 500 })}
        <label for="f-at">${t('look.at')}</label><input id="f-at" name="at" type="datetime-local" aria-describedby="h-at">
        <p class="quiet" id="h-at">${t('look.at.hint')}</p>`}></send-form>`;
  }
}

customElements.define('members-view', MembersView);
customElements.define('look-view', LookView);
