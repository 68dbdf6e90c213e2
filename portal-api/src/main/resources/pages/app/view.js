/** What every page is made of: one heading, something that is loaded, and what to say while it is not there. */
import { LitElement, html, nothing } from 'lit';
import { Problem } from './api.js';
import { instant } from './format.js';
import { t } from './text.js';

/** In the document itself, so that one stylesheet, one print style and one outline serve all. */
export class Light extends LitElement {
  createRenderRoot() {
    return this;
  }
}

/** A page: says its title, loads, and shows what came or why nothing did. */
export class View extends Light {
  static properties = { loaded: { state: true }, problem: { state: true }, asked: { attribute: false } };

  /** Of the heading and the window. */
  title() {
    return '';
  }

  /** @returns {Promise<any>} what {@link shown} shows */
  async load() {
    return {};
  }

  /** The page once it is loaded. */
  shown() {
    return nothing;
  }

  /** What stands beside the heading. */
  beside() {
    return nothing;
  }

  /** Not before: what a page is asked for is set only after it is in the document. */
  firstUpdated() {
    this.reload();
  }

  updated(changed) {
    if (changed.has('asked') && changed.get('asked') !== undefined) {
      this.reload();
    }
  }

  async reload() {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    this.problem = undefined;
    try {
      const loaded = await this.load();
      if (turn === this.turn) {
        this.loaded = loaded;
      }
    } catch (error) {
      if (turn === this.turn) {
        this.failed(error);
      }
    }
  }

  failed(error) {
    if (!(error instanceof Problem)) {
      throw error;
    }
    if (error.kind === 'not-signed-in' || error.kind === 'second-factor-required') {
      this.dispatchEvent(new CustomEvent('signed-out', { bubbles: true, detail: error.kind }));
    }
    this.problem = error;
  }

  render() {
    const title = this.title();
    document.title = title ? `${title} – Inzage` : 'Inzage';
    return html`<div class="heading"><h1 tabindex="-1">${title}</h1>${this.beside()}</div>${this.body()}`;
  }

  body() {
    if (this.problem) {
      return trouble(this.problem, () => this.reload());
    }
    return this.loaded === undefined ? html`<p class="quiet" role="status">${t('loading')}</p>` : this.shown();
  }
}

/** Why something was refused, and what to do. */
export function trouble(problem, again) {
  const unreachable = problem.status === 0;
  return html`<div class="notice warning" role="alert">
    <p><strong>${unreachable ? t('unreachable') : (problem.title ?? t('failed'))}</strong></p>
    ${unreachable ? html`<p>${t('unreachable.do')}</p>` : problem.detail ? html`<p>${problem.detail}</p>` : nothing}
    ${problem.fields.map((field) => html`<p>${field.name}: ${field.message}</p>`)}
    ${again ? html`<button type="button" @click=${again}>${t('again')}</button>` : nothing}
  </div>`;
}

/** Why there may be nothing, and whom to ask. */
export const nothingHere = (empty) =>
  empty ? html`<div class="notice"><p>${empty.why}</p>${empty.ask ? html`<p>${empty.ask}</p>` : nothing}</div>` : nothing;

/** How fresh it is. */
export const fresh = (updatedAt) =>
  updatedAt ? html`<p class="quiet fresh">${t('updated', { at: instant(updatedAt) })}</p>` : nothing;
