/** Inzage in a browser: who is signed in, which page is asked for, and the frame around it. */
import { html, nothing } from 'lit';
import { get, post } from './api.js';
import { initials, instant, name } from './format.js';
import { go, here, to } from './route.js';
import { choose, language, preferred, remember, t } from './text.js';
import { Light, trouble } from './view.js';
import './views/account.js';
import './views/consents.js';
import './views/dashboard.js';
import './views/profile.js';
import './views/forgotten.js';
import './views/link.js';
import './views/sign-in.js';

/** Which page a module is; the order is that of the menu. */
const MODULES = {
  results: () => import('./views/results.js'),
  absences: () => import('./views/absences.js'),
  agenda: () => import('./views/agenda.js'),
  homework: () => import('./views/homework.js'),
  notes: () => import('./views/lists.js'),
  plans: () => import('./views/lists.js'),
  reports: () => import('./views/lists.js'),
  'standard-tests': () => import('./views/lists.js'),
  incidents: () => import('./views/lists.js'),
  medical: () => import('./views/lists.js'),
  group: () => import('./views/lists.js'),
};
const DESK = {
  links: () => import('./views/desk.js'),
  explain: () => import('./views/desk.js'),
  determinations: () => import('./views/desk.js'),
  members: () => import('./views/members.js'),
  look: () => import('./views/members.js'),
  settings: () => import('./views/settings.js'),
};
const OF_SCHOOL = { news: '/news', activities: '/activities', documents: '/documents' };

class InzageApp extends Light {
  static properties = {
    me: { state: true }, children: { state: true }, ready: { state: true }, problem: { state: true }, at: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.keep();
    addEventListener('hashchange', () => this.moved());
    this.addEventListener('signed-in', () => this.start());
    this.addEventListener('signed-out', () => this.left());
    this.addEventListener('account-changed', () => this.start());
    this.start();
  }

  async start() {
    this.problem = undefined;
    try {
      const me = await get('/me');
      await choose(me.language);
      this.family = me.secondFactor === 'required' ? [] : (await get('/children')).children;
      this.me = me;
      if (['sign-in', 'code', 'refused', 'forgotten'].includes(here().path[0])) {
        go();
      }
    } catch (error) {
      this.me = undefined;
      await choose(preferred());
      this.problem = error.status === 401 ? undefined : error;
    }
    this.at = here();
    this.ready = true;
  }

  left() {
    this.me = undefined;
    this.family = undefined;
  }

  /** What a link lets somebody do is in its token: it is taken out of the address bar and of the history, and is in no other place. */
  keep() {
    const [page, , token] = here().path;
    if (page === 'link' && token) {
      this.token = token;
      history.replaceState(null, '', to('link'));
    }
  }

  moved() {
    const before = this.at?.path.join('/');
    const token = this.token;
    this.keep();
    this.at = here();
    if (token !== this.token) {
      this.requestUpdate();
    }
    if (before !== this.at.path.join('/')) {
      this.updateComplete.then(() => this.querySelector('h1')?.focus());
    }
  }

  async speak(wanted) {
    remember(wanted);
    await choose(wanted);
    this.requestUpdate();
  }

  async signOut() {
    await post('/sign-out').catch(() => undefined);
    this.left();
    go();
  }

  render() {
    if (!this.ready) {
      return nothing;
    }
    return html`
      <a class="skip" href="#main" @click=${this.skip}>${t('skip')}</a>
      ${this.me?.looking ? this.looking(this.me.looking) : nothing}
      ${this.me ? this.header() : nothing}
      <main id="main" tabindex="-1">
        ${this.problem ? trouble(this.problem, () => this.start()) : this.at.path[0] === 'link' ? html`<link-view .me=${this.me} .asked=${this.token ?? ''}></link-view>` : this.me ? this.page() : this.door()}
      </main>
      <footer><p>${t('footer')}</p></footer>`;
  }

  /** On every page, as long as somebody of the staff sees what another sees. */
  looking({ as, schoolName, at, until }) {
    return html`<div class="looking" role="region" aria-label=${t('looking')}>
      <p><strong>${t('looking.as', { as, school: schoolName })}</strong> ${at ? t('looking.at', { at: instant(at) }) : nothing}
        ${t('looking.until', { until: instant(until) })}</p>
      <button type="button" class="primary" @click=${this.endLook}>${t('looking.end')}</button>
    </div>`;
  }

  async endLook() {
    await post(this.me.operator ? '/operations/preview/end' : `/schools/${this.me.looking.school}/preview/end`)
      .catch((problem) => { this.problem = problem; });
    await this.start();
    go();
  }

  skip(event) {
    event.preventDefault();
    document.getElementById('main').focus();
  }

  door() {
    return html`
      <div class="languages" role="group" aria-label=${t('language')}>
        ${['nl', 'en'].map((tag) => html`<button type="button" lang=${tag} aria-pressed=${language() === tag}
          @click=${() => this.speak(tag)}>${tag === 'nl' ? 'Nederlands' : 'English'}</button>`)}
      </div>
      ${this.at.path[0] === 'refused' ? html`<p class="notice warning" role="alert">${t('school-sign-in.refused')}</p>` : nothing}
      ${this.at.path[0] === 'forgotten' ? html`<forgotten-view></forgotten-view>` : html`<sign-in-view .owed=${this.at.path[0] === 'code'}></sign-in-view>`}`;
  }

  header() {
    const child = this.child();
    return html`<header>
      <nav class="top" aria-label=${t('menu.main')}>
        <a class="brand" href=${to()} aria-current=${this.current(this.at.path.length === 0)}>${t('dashboard')}</a>
        ${(this.me.memberships.length ? Object.keys(OF_SCHOOL) : []).map((item) => html`<a href=${to(item)}
          aria-current=${this.current(this.at.path[0] === item)}>${t(`module.${item}`)}</a>`)}
        ${this.me.memberships.some((one) => one.as === 'student') ? html`<a href=${to('consents')}
          aria-current=${this.current(this.at.path[0] === 'consents')}>${t('consents')}</a>` : nothing}
        ${this.me.roles.map((role) => this.office(role))}
        ${this.me.operator ? html`<a href=${to('operations')} aria-current=${this.current(this.at.path[0] === 'operations')}>${t('operations')}</a>` : nothing}
        <a class="last" href=${to('account')} aria-current=${this.current(this.at.path[0] === 'account')}>${t('account')}</a>
        <button type="button" class="link" @click=${this.signOut}>${t('sign-out')}</button>
      </nav>
      ${this.family?.length ? this.switcher(child) : nothing}
      ${child ? this.modules(child) : nothing}
    </header>`;
  }

  /** What somebody of the staff does at a school. */
  office({ school, schoolName, as }) {
    const pages = as === 'desk' ? ['links', 'members', 'settings', 'explain'] : ['determinations'];
    const several = new Set(this.me.roles.map((role) => role.school)).size > 1;
    return pages.map((page) => html`<a href=${to('desk', school, page)}
      aria-current=${this.current(this.at.path[0] === 'desk' && this.at.path[1] === school && this.at.path[2] === page)}>
      ${t(`desk.${page}`)}${several ? ` – ${schoolName}` : ''}</a>`);
  }

  switcher(current) {
    return html`<nav class="children" aria-label=${t('menu.children')}>
      ${this.family.map((child) => html`<a href=${to('children', child.id)} aria-current=${this.current(child === current)}>
        <span class="initials" aria-hidden="true">${initials(child)}</span>${name(child)}</a>`)}
    </nav>`;
  }

  modules(child) {
    if (child.state !== 'visible') {
      return nothing;
    }
    const open = Object.keys(MODULES).filter((module) => child.modules.includes(module));
    const item = (path, text, last) => html`<a href=${to('children', child.id, ...path)}
      aria-current=${this.current((this.at.path[2] ?? '') === last)}>${text}</a>`;
    return html`<nav class="modules" aria-label=${t('menu.child', { name: child.givenName })}>
      ${item([], t('profile'), '')}${open.map((module) => item([module], t(`module.${module}`), module))}
    </nav>`;
  }

  current(it) {
    return it ? 'page' : 'false';
  }

  child() {
    return this.at.path[0] === 'children' ? this.family?.find((child) => child.id === this.at.path[1]) : undefined;
  }

  page() {
    const [first, , module] = this.me.secondFactor === 'required' ? ['account'] : this.at.path;
    const child = this.child();
    if (first === undefined) {
      return this.me.memberships.length || !(this.me.roles.length || this.me.operator)
        ? html`<dashboard-view .children=${this.family}></dashboard-view>` : html`<h1 tabindex="-1">${t('welcome')}</h1><p>${t('welcome.staff')}</p>`;
    }
    if (first === 'account') {
      return html`<account-view .me=${this.me}></account-view>`;
    }
    if (first === 'consents') {
      return html`<consents-view .modules=${this.family?.[0]?.modules}></consents-view>`;
    }
    if (OF_SCHOOL[first]) {
      import('./views/bulletin.js');
      return html`<bulletin-view .asked=${first}></bulletin-view>`;
    }
    if (first === 'children' && child) {
      return this.ofChild(child, module);
    }
    if (first === 'operations' && this.me.operator) {
      return this.ofOperations(this.at.path);
    }
    if (first === 'desk' && this.me.roles.some((role) => role.school === this.at.path[1])) {
      return this.ofDesk(...this.at.path.slice(1));
    }
    return this.nowhere();
  }

  nowhere() {
    return html`<h1 tabindex="-1">${t('no-page')}</h1><p>${t('no-page.why')}</p><p><a href=${to()}>${t('dashboard')}</a></p>`;
  }

  ofOperations([, first, second]) {
    import('./views/operations.js');
    if (first === 'runs') {
      return html`<run-view .asked=${second}></run-view>`;
    }
    return second ? html`<source-view .asked=${`${first}/${second}`}></source-view>` : html`<sources-view></sources-view>`;
  }

  ofDesk(school, page, account) {
    DESK[page]?.();
    switch (page) {
      case 'members': return html`<members-view .asked=${`${school}?${this.at.values}`}></members-view>`;
      case 'look': return html`<look-view .asked=${`${school}/${account}`}></look-view>`;
      case 'settings': return html`<settings-page .asked=${school}></settings-page>`;
      case 'determinations': return html`<determinations-view .asked=${school}></determinations-view>`;
      case 'explain': return html`<explain-view .asked=${school}></explain-view>`;
      case 'links': return html`<links-view .asked=${school}></links-view>`;
      default: return this.nowhere();
    }
  }

  ofChild(child, module) {
    if (child.state !== 'visible') {
      return html`<h1 tabindex="-1">${name(child)}</h1><div class="notice"><p>${child.message}</p></div>`;
    }
    const values = { child: child.id, given: child.givenName, module, at: this.at.values };
    MODULES[module]?.();
    switch (module) {
      case undefined: return html`<profile-view .asked=${values.child}></profile-view>`;
      case 'results': return html`<results-view .child=${child} .asked=${`${child.id}?${this.at.values}`}></results-view>`;
      case 'absences': return html`<absences-view .child=${child} .asked=${child.id}></absences-view>`;
      case 'agenda': return html`<agenda-view .child=${child} .asked=${child.id}></agenda-view>`;
      case 'homework': return html`<homework-view .child=${child} .asked=${child.id}></homework-view>`;
      default: return MODULES[module]
        ? html`<list-view .child=${child} .asked=${`${child.id}/${module}`}></list-view>`
        : this.nowhere();
    }
  }
}

customElements.define('inzage-app', InzageApp);
