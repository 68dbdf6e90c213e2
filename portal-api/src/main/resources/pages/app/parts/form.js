/** A form that sends one thing: what was refused stands above it, and a button is pressed once. */
import { html, nothing } from 'lit';
import { Light, trouble } from '../view.js';

class SendForm extends Light {
  /** send: takes the values by name, and answers when it is done; fields, label: what stands in it */
  static properties = {
    send: { attribute: false }, fields: { attribute: false }, label: {}, refused: { state: true }, busy: { state: true },
  };

  async submit(event) {
    event.preventDefault();
    const form = event.target;
    this.busy = true;
    this.refused = undefined;
    try {
      await this.send(Object.fromEntries(new FormData(form)));
      if (form.isConnected) {
        form.reset();
      }
    } catch (problem) {
      if (problem.status === undefined) {
        throw problem;
      }
      this.refused = problem;
      await this.updateComplete;
      form.querySelector('input[type=password], input')?.focus();
    } finally {
      this.busy = false;
    }
  }

  render() {
    return html`<form class="narrow" @submit=${this.submit}>
      ${this.refused ? trouble(this.refused) : nothing}${this.fields}
      <button class="primary" ?disabled=${this.busy}>${this.label}</button></form>`;
  }
}

customElements.define('send-form', SendForm);

/** A field with its label. */
export function field(name, label, { type = 'text', autocomplete = 'off', ...rest } = {}) {
  return html`<label for=${`f-${name}`}>${label}</label>
    <input id=${`f-${name}`} name=${name} type=${type} autocomplete=${autocomplete} required maxlength=${rest.longest ?? 254}
      minlength=${rest.shortest ?? 0} inputmode=${rest.inputmode ?? 'text'} aria-describedby=${rest.hint ? `h-${name}` : nothing}>
    ${rest.hint ? html`<p class="quiet" id=${`h-${name}`}>${rest.hint}</p>` : nothing}`;
}

/** Two ways of giving a new password: by hand, or by what keeps passwords for one. */
export const newPassword = (name, label, hint) =>
  field(name, label, { type: 'password', autocomplete: 'new-password', shortest: 12, longest: 128, hint });
