import { html } from 'lit';
import { get, put } from '../api.js';
import { t, word } from '../text.js';
import { View } from '../view.js';

/** Whom the school has no more has no name; a consent that stands can be withdrawn all the same. */
const named = (guardian) => guardian.name ?? t('consent.gone');

/** An adult student decides who may look, and at what. */
class ConsentsView extends View {
  static properties = { said: { state: true }, modules: { attribute: false } };

  title() {
    return t('consents');
  }

  load() {
    return get('/consents');
  }

  async decide(guardian, given, modules) {
    try {
      await put('/consents', { guardians: [{ guardian: guardian.guardian, given, modules }] });
      this.said = t(given ? 'consent.given' : 'consent.withdrawn', { name: named(guardian) });
      await this.reload();
    } catch (problem) {
      this.failed(problem);
    }
  }

  shown() {
    const { guardians } = this.loaded;
    return html`<p>${t('consents.why')}</p><div role="status">${this.said ? html`<p class="notice">${this.said}</p>` : ''}</div>
      ${guardians.length === 0 ? html`<p class="notice">${t('consents.nobody')}</p>` : guardians.map((one) => this.guardian(one))}`;
  }

  guardian(one) {
    const modules = this.modules ?? [];
    const chosen = (event) => [...new FormData(event.target.closest('form')).getAll('module')];
    return html`<form class="card" @submit=${(event) => { event.preventDefault(); this.decide(one, true, chosen(event)); }}>
      <h2>${named(one)}</h2>
      <p><span class=${`mark ${one.given ? 'good' : ''}`}>${one.given ? `✓ ${t('consent.on')}` : t('consent.off')}</span></p>
      <fieldset><legend>${t('consent.modules')}</legend><p class="quiet">${t('consent.modules.none')}</p>
        ${modules.map((module) => html`<label class="tick"><input type="checkbox" name="module" value=${module}
          ?checked=${one.given && one.modules.includes(module)}> ${word('module', module)}</label>`)}</fieldset>
      <p class="choices">${one.linked ? html`<button class="primary">${t(one.given ? 'consent.change' : 'consent.give')}</button>` : ''}
      ${one.given ? html`<button type="button" @click=${() => this.decide(one, false, [])}>${t('consent.withdraw')}</button>` : ''}</p>
    </form>`;
  }
}

customElements.define('consents-view', ConsentsView);
