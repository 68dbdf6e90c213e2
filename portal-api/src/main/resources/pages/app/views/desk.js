import { html, nothing } from 'lit';
import { get, post, query } from '../api.js';
import { instant, local } from '../format.js';
import { t, word } from '../text.js';
import { View, trouble } from '../view.js';

/** Links that the source does not say enough of: to be confirmed, all that may be at once with a count, or one by one. */
class LinksView extends View {
  static properties = { refused: { state: true }, said: { state: true } };

  title() {
    return t('desk.links');
  }

  load() {
    return get(`/schools/${this.asked}/links?limit=50`);
  }

  async more() {
    const page = await get(`/schools/${this.asked}/links${query({ limit: 50, cursor: this.loaded.next })}`);
    this.loaded = { ...page, links: [...this.loaded.links, ...page.links] };
  }

  async act(path, body) {
    this.refused = undefined;
    try {
      const done = await post(`/schools/${this.asked}/links/${path}`, body);
      this.said = done?.confirmed === undefined ? t('saved') : t('links.confirmed', { n: done.confirmed });
    } catch (problem) {
      this.refused = problem;
    }
    this.reload();
  }

  bulk() {
    const expected = this.loaded.inBulk;
    if (confirm(t('links.sure', { n: expected }))) {
      this.act('confirm', { expected });
    }
  }

  shown() {
    const { links, total, inBulk, next } = this.loaded;
    return html`<p>${t('links.why')}</p>${this.refused ? trouble(this.refused) : nothing}<div role="status">${this.said ? html`<p class="notice">${this.said}</p>` : nothing}</div>
      <p class="choices"><span>${t('links.count', { total, inBulk })}</span>${inBulk ? html`<button type="button" class="primary" @click=${this.bulk}>${t('links.bulk', { n: inBulk })}</button>` : nothing}</p>
      <ul class="lines">${links.map((link) => html`<li><div><strong>${link.guardianName}</strong> (${word('relation', link.relation)}) → ${link.studentName}
        ${link.oneByOne.map((why) => html` <span class="mark">${word('one-by-one', why)}</span>`)}</div>
        <div class="choices"><button type="button" @click=${() => this.act(`${link.student}/${link.guardian}/confirm`, {})}>${t('confirm')}</button>
        <button type="button" @click=${() => this.act(`${link.student}/${link.guardian}/close`, {})}>${t('close-link')}</button></div></li>`)}</ul>
      ${next ? html`<p><button type="button" @click=${this.more}>${t('more')}</button></p>` : nothing}`;
  }
}

/** What the exam board determined, and what it is about to: looked at before it is recorded. */
class DeterminationsView extends View {
  static properties = { coverage: { state: true }, refused: { state: true } };

  title() {
    return t('desk.determinations');
  }

  load() {
    return get(`/schools/${this.asked}/determinations`);
  }

  scope(form) {
    return Object.fromEntries([...new FormData(form)].filter(([name, value]) => value && name !== 'visibleFrom'));
  }

  async look(event) {
    event.preventDefault();
    const form = event.target;
    this.refused = undefined;
    this.coverage = undefined;
    try {
      const scope = this.scope(form);
      const visibleFrom = new FormData(form).get('visibleFrom');
      this.coverage = { scope, visibleFrom, ...(await get(`/schools/${this.asked}/determinations/preview${query(scope)}`)) };
    } catch (problem) {
      this.refused = problem;
    }
  }

  async act(path, body) {
    this.refused = undefined;
    try {
      await post(`/schools/${this.asked}/determinations${path}`, body);
      this.coverage = undefined;
    } catch (problem) {
      this.refused = problem;
    }
    this.reload();
  }

  shown() {
    const parts = [['schoolYear', '2026-2027'], ['sitting', '1'], ['level', 'havo'], ['component', 'SE_GRADE']];
    return html`<p>${t('determinations.why')}</p>${this.refused ? trouble(this.refused) : nothing}
      <form class="narrow" @submit=${this.look}>${parts.map(([name, example]) => html`<label for=${name}>${t(`scope.${name}`)}</label>
        <input id=${name} name=${name} placeholder=${example} ?required=${name === 'schoolYear'}>`)}
        <label for="visibleFrom">${t('visible-from')}</label><input id="visibleFrom" name="visibleFrom" type="datetime-local" required>
        <button>${t('determinations.look')}</button></form>
      ${this.coverage ? this.second(this.coverage) : nothing}
      <h2>${t('determined')}</h2><ul class="lines">${this.loaded.map((one) => html`<li><div><strong>${Object.values(one.scope).filter(Boolean).join(' · ')}</strong>
        <p class="quiet">${t('determined.by', { by: one.recordedBy, at: instant(one.recordedAt), from: instant(one.visibleFrom) })}
        ${one.changedSince ? t('determined.changed', { n: one.changedSince }) : ''}</p></div>
        ${one.withdrawnAt ? html`<span class="mark bad">${t('withdrawn')}</span>` : html`<button type="button" @click=${() => this.act(`/${one.id}/withdraw`)}>${t('withdraw')}</button>`}</li>`)}</ul>`;
  }

  second(coverage) {
    const visibleFrom = new Date(coverage.visibleFrom).toISOString();
    return html`<div class="notice"><p>${t('determinations.covers', { results: coverage.results, students: coverage.students, held: coverage.held })}</p>
      <button type="button" class="primary" @click=${() => this.act('', { scope: coverage.scope, visibleFrom, expected: coverage.results })}>
        ${t('determine', { n: coverage.results })}</button></div>`;
  }
}

/** Why this parent cannot see it: what every rule says about an account, a child and a module. */
class ExplainView extends View {
  static properties = { answer: { state: true }, refused: { state: true } };

  title() {
    return t('desk.explain');
  }

  async ask(event) {
    event.preventDefault();
    this.refused = undefined;
    const { account, child, module } = Object.fromEntries(new FormData(event.target));
    this.answer = await get(`/schools/${this.asked}/explain${query({ account, child, module })}`).catch((problem) => {
      this.refused = problem;
      return undefined;
    });
  }

  shown() {
    return html`<form class="narrow" @submit=${this.ask}>
      <label for="account">${t('explain.account')}</label><input id="account" name="account" required>
      <label for="child">${t('explain.child')}</label><input id="child" name="child" required>
      <label for="module">${t('explain.module')}</label><select id="module" name="module">${['results', 'absences', 'agenda', 'homework', 'notes', 'reports', 'news'].map((one) =>
        html`<option value=${one}>${t(`module.${one}`)}</option>`)}</select>
      <button class="primary">${t('explain.ask')}</button></form>
      ${this.refused ? trouble(this.refused) : nothing}${this.answer ? this.explained(this.answer) : nothing}`;
  }

  explained({ child, records }) {
    const closed = child.filter((rule) => rule.hides);
    return html`<h2>${t('explain.child-rules')}</h2>
      ${closed.length === 0 ? html`<p>${t('explain.open')}</p>` : html`<ul>${closed.map((rule) => html`<li><strong>${rule.hides}</strong> ${rule.detail ?? ''} <span class="quiet">${rule.rule}</span></li>`)}</ul>`}
      <h2>${t('explain.records', { n: records.length, hidden: records.filter((one) => one.hidden).length })}</h2>
      <ul class="lines">${records.map((one) => html`<li><span>${local(one.date)} · ${one.subject ?? one.kind}</span>
        <span class=${`mark ${one.hidden ? 'bad' : 'good'}`}>${one.hidden ?? `✓ ${t('explain.visible')}`}</span></li>`)}</ul>`;
  }
}

customElements.define('links-view', LinksView);
customElements.define('determinations-view', DeterminationsView);
customElements.define('explain-view', ExplainView);
