import { html, nothing } from 'lit';
import { get, post, yaml } from '../api.js';
import { instant } from '../format.js';
import { language, t, word } from '../text.js';
import { View, trouble } from '../view.js';

const MODULES = ['results', 'absences', 'attendance', 'enrolments', 'agenda', 'homework', 'notes', 'plans', 'reports',
  'standard-tests', 'incidents', 'medical', 'group', 'news', 'activities', 'documents'];
const DATED = new Set(['notes', 'plans']);
const AUDIENCES = ['guardians', 'students'];
const CHOICES = {
  access: ['CONFIRM', 'LEGAL_REPRESENTATIVES'],
  averages: ['SOURCE', 'OWN'],
  weights: ['none', 'sub-tests', 'all'],
  staffContact: ['hidden', 'shown'],
  classmatesAddresses: ['hidden', 'shown'],
  absenceReasonsFrom16: ['hidden', 'shown'],
};

/** What the school publishes: changed here, tried, and put in force when what changes was read. */
class SettingsPage extends View {
  static properties = { wanted: { state: true }, trial: { state: true }, refused: { state: true }, said: { state: true } };

  title() {
    return t('desk.settings');
  }

  base() {
    return `/schools/${this.asked}/settings`;
  }

  async load() {
    const [now, history] = await Promise.all([get(this.base()), get(`${this.base()}/history?limit=30`)]);
    this.wanted = structuredClone(now.settings);
    this.trial = undefined;
    return { now, history };
  }

  /** @param {(wanted: object) => void} change made in a copy; what was tried before counts no more */
  change(change) {
    const wanted = structuredClone(this.wanted);
    change(wanted);
    this.wanted = wanted;
    this.trial = undefined;
    this.said = undefined;
  }

  /** What is in the form, or in a file. JSON is YAML too. */
  async attempt(event, written = JSON.stringify({ settings: this.wanted })) {
    event.preventDefault();
    this.refused = undefined;
    this.trial = undefined;
    this.written = written;
    try {
      this.trial = await post(`${this.base()}/import`, written, yaml);
      this.count(this.trial, written);
    } catch (problem) {
      this.refused = problem;
    }
    await this.updateComplete;
    this.querySelector('#trial')?.focus();
  }

  /** Takes some seconds for a large school; what was tried stands there meanwhile. */
  async count(trial, written) {
    if (trial.changes.length && !trial.problems.length) {
      const effect = await post(`${this.base()}/effect`, written, yaml).catch(() => ({ failed: true }));
      if (this.trial === trial) {
        this.trial = { ...trial, effect };
      }
    }
  }

  async chosen(event) {
    const [file] = event.target.files;
    if (file) {
      await this.attempt(event, await file.text());
    }
  }

  async save() {
    this.refused = undefined;
    try {
      await post(`${this.base()}/import?version=${this.trial.version}`, this.written, yaml);
      this.said = t('settings.saved');
      await this.reload();
    } catch (problem) {
      this.refused = problem;
    }
  }

  shown() {
    const { now, history } = this.loaded;
    return html`<p>${t('settings.why')}</p>
      <div role="status">${this.said ? html`<p class="notice">${this.said}</p>` : nothing}</div>
      ${now.problems.map((problem) => html`<div class="notice warning"><p>${problem}</p></div>`)}
      ${now.questions.map((open) => html`<div class="notice warning"><p><strong>${t('settings.question')}</strong> ${open.question}</p>
        <p class="quiet">${open.key}: ${open.answers.join(' · ')}</p></div>`)}
      <form @submit=${this.attempt}>
        <h2>${t('settings.modules')}</h2><div class="cards">${MODULES.map((module) => this.module(module))}</div>
        <h2>${t('settings.rest')}</h2><div class="cards">${this.rest()}</div>
        <p class="choices"><button class="primary">${t('settings.try')}</button>
          <a class="button" href=${`/api/v1${this.base()}/export`} download=${`${this.asked}.yml`}>${t('settings.export')}</a>
          <label>${t('settings.import')} <input type="file" accept=".yml,.yaml" @change=${this.chosen}></label></p>
      </form>
      ${this.refused ? trouble(this.refused) : nothing}${this.trial ? this.tried(this.trial) : nothing}
      <details><summary>${t('settings.history')}</summary><ul class="lines">${history.changes.map((change) => html`<li>
        <div>${difference(change)}<p class="quiet">${change.by} · ${instant(change.at)}</p></div></li>`)}</ul></details>`;
  }

  module(name) {
    const now = whole(this.wanted.modules?.[name]);
    const set = (change) => this.change((wanted) => {
      wanted.modules = { ...wanted.modules, [name]: { ...now, ...change } };
    });
    const audience = (who, on) => set({ for: AUDIENCES.filter((one) => (one === who ? on : now.for.includes(one))) });
    const flag = (key) => html`<label class="tick"><input type="checkbox" .checked=${now[key] === 'shown'}
      @change=${(event) => set({ [key]: event.target.checked ? 'shown' : 'hidden' })}>${t(`settings.flag.${key}`)}</label>`;
    return html`<fieldset class="card"><legend>${t(`module.${name}`)}</legend>
      ${AUDIENCES.map((who) => html`<label class="tick"><input type="checkbox" .checked=${now.for.includes(who)}
        @change=${(event) => audience(who, event.target.checked)}>${t(`settings.for.${who}`)}</label>`)}
      ${now.for.length ? html`<br>${flag('dashboard')}${flag('history')}${DATED.has(name) ? this.from(name, now, set) : nothing}` : nothing}
      ${now.onlyFor || now.notFor ? html`<p class="quiet">${t('settings.pilot')}</p>` : nothing}
    </fieldset>`;
  }

  from(name, now, set) {
    return html`<label for=${`from-${name}`}>${t('settings.from')}</label>
      <input id=${`from-${name}`} type="date" .value=${now.from ?? ''} @change=${(event) => set({ from: event.target.value || undefined })}>`;
  }

  rest() {
    const set = (key, value) => this.change((wanted) => {
      wanted[key] = value;
    });
    const closed = String(this.wanted.maintenance) === 'true';
    return html`${Object.entries(CHOICES).map(([key, values]) => this.choice(key, values, this.wanted[key], (value) => set(key, value)))}
      ${this.choice('partsAsTests', ['', 'false', 'true'], String(this.wanted.exam?.partsAsTests ?? ''), (value) => this.change((wanted) => {
        wanted.exam = { ...wanted.exam, partsAsTests: value || undefined };
      }))}
      ${this.choice('invite', ['by-desk', 'automatically'], this.wanted.accounts?.invite, (value) => this.change((wanted) => {
        wanted.accounts = { ...wanted.accounts, invite: value };
      }))}
      <fieldset class="card"><legend><label for="moments">${t('settings.moments')}</label></legend>
        <input id="moments" .value=${(this.wanted.releases?.moments ?? []).join(', ')} placeholder="schooldays 17:00" aria-describedby="moments-hint"
          @change=${(event) => this.moments(event.target.value)}><p class="quiet" id="moments-hint">${t('settings.moments.hint')}</p></fieldset>
      <fieldset class="card"><legend>${t('settings.maintenance')}</legend><label class="tick"><input type="checkbox" .checked=${closed}
        @change=${(event) => set('maintenance', event.target.checked)}>${t('settings.maintenance.on')}</label></fieldset>`;
  }

  moments(text) {
    const moments = text.split(',').map((one) => one.trim()).filter(Boolean);
    this.change((wanted) => {
      wanted.releases = moments.length || wanted.releases?.holidays ? { ...wanted.releases, moments } : undefined;
    });
  }

  /** What a school declares in its file in more than a word is left as it is. */
  choice(key, values, value, set) {
    const declared = value !== null && typeof value === 'object';
    return html`<fieldset class="card"><legend><label for=${`c-${key}`}>${t(`settings.${key}`)}</label></legend>
      ${declared ? html`<p>${t('settings.declared')}</p>` : html`<select id=${`c-${key}`} @change=${(event) => set(event.target.value)}>
        ${values.map((one) => html`<option value=${one} ?selected=${one === (value ?? values[0])}>${t(`settings.${key}.${one}`)}</option>`)}</select>`}</fieldset>`;
  }

  effect(effect) {
    if (!effect) {
      return html`<p class="quiet">${t('settings.counting')}</p>`;
    }
    if (effect.failed) {
      return html`<p class="quiet">${t('settings.not-counted')}</p>`;
    }
    const of = (one, people, records, direction) => (one[people] ? [t(`settings.effect.${direction}`, {
      people: number(one[people]), who: t(`settings.effect.${one.audience}`), records: number(one[records]), module: t(`module.${one.module}`) })] : []);
    const sentences = effect.differences.flatMap((one) => [...of(one, 'gaining', 'gained', 'more'), ...of(one, 'losing', 'lost', 'less')]);
    return html`${sentences.length ? html`<ul id="effect">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : html`<p id="effect">${t('settings.effect.none')}</p>`}
      ${effect.looked < effect.people ? html`<p class="quiet">${t('settings.effect.part', { looked: number(effect.looked), people: number(effect.people) })}</p>` : nothing}`;
  }

  tried({ changes, problems, effect }) {
    return html`<section id="trial" class="notice" tabindex="-1"><h2>${t('settings.changes', { n: changes.length })}</h2>
      ${problems.map((problem) => html`<p class="mark bad">${problem}</p>`)}
      <ul class="lines">${changes.map((change) => html`<li>${difference(change)}</li>`)}</ul>
      ${changes.length && !problems.length ? html`<div role="status">${this.effect(effect)}</div>
        <button type="button" class="primary" @click=${this.save}>${t('settings.save')}</button>` : nothing}</section>`;
  }
}

const number = (count) => new Intl.NumberFormat(language()).format(count);

/** A module that is on without another word is a list in the file. */
const whole = (module) => (Array.isArray(module) ? { for: module } : { ...module, for: module?.for ?? [] });

const difference = (change) => html`<p><strong>${word('setting', change.key)}</strong><br><del>${change.before ?? '–'}</del> → <ins>${change.after ?? '–'}</ins></p>`;

customElements.define('settings-page', SettingsPage);
