import { html, nothing } from 'lit';
import { get, post, query } from '../api.js';
import { instant } from '../format.js';
import '../parts/chart.js';
import { go, to } from '../route.js';
import { t, word } from '../text.js';
import { View } from '../view.js';

const GOOD = new Set(['applied', 'unchanged', 'planned']);
const BAD = new Set(['failed', 'held', 'interrupted']);
const BUSY = new Set(['requested', 'running']);

/** How a run ended, in a word and a colour. */
const state = (run) => html`<span class=${`mark ${GOOD.has(run.state) ? 'good' : BAD.has(run.state) ? 'bad' : ''}`}>${word('run', run.state)}</span>`;

/** All sources: whether they are well, how fresh they are, and what comes next. */
class SourcesView extends View {
  title() {
    return t('operations');
  }

  async load() {
    const [sources, alarms, problems] = await Promise.all([get('/operations/sources'), get('/operations/alarms'), get('/operations/problems')]);
    return { sources, alarms, problems };
  }

  act(path, body) {
    return post(path, body).then((asked) => (asked?.id ? go('operations', 'runs', String(asked.id)) : this.reload()), (problem) => this.failed(problem));
  }

  shown() {
    const { sources, alarms, problems } = this.loaded;
    return html`
      ${alarms.filter((alarm) => !alarm.closedAt).map((alarm) => html`<div class="notice warning"><p><strong>${alarm.school} / ${alarm.source}</strong> ${alarm.sentence}</p>
        <p class="quiet">${t('since', { at: instant(alarm.openedAt) })}</p></div>`)}
      ${problems.map((problem) => html`<div class="notice warning"><p><strong>${[problem.school, problem.source].filter(Boolean).join(' / ')}</strong> ${problem.message}</p></div>`)}
      ${sources.map((source) => this.source(source))}`;
  }

  source(source) {
    const base = `/operations/sources/${source.school}/${source.source}`;
    return html`<section class="card"><h2><a href=${to('operations', source.school, source.source)}>${source.school} / ${source.source}</a></h2>
      <p>${source.paused ? html`<span class="mark bad">${t('paused')}</span> ` : nothing}${source.lastRun ? state(source.lastRun) : t('run.none')}
        ${source.trouble ? html`<span class="mark bad">${source.trouble}</span>` : nothing} <span class="quiet">${source.system}</span></p>
      <p class="quiet">${t('applied', { at: instant(source.lastApplied) || '–' })} · ${t('next-run', { at: instant(source.nextRun) || '–' })}
        · ${t('open-rejects', { n: source.openRejects })}</p>
      <p class="choices"><button type="button" @click=${() => this.act(`${base}/runs`, { mode: 'full' })}>${t('run.now')}</button>
        <button type="button" @click=${() => this.act(`${base}/runs`, { mode: 'dry' })}>${t('run.dry')}</button>
        <button type="button" @click=${() => this.act(`${base}/${source.paused ? 'resume' : 'pause'}`)}>${t(source.paused ? 'resume' : 'pause')}</button></p>
    </section>`;
  }
}

/** One source: its runs, how long they took, and what it delivered that could not be accepted. */
class SourceView extends View {
  title() {
    return this.asked.replace('/', ' / ');
  }

  async load() {
    const [school, source] = this.asked.split('/');
    const which = query({ school, source, limit: 50 });
    const [runs, rejects] = await Promise.all([get(`/operations/runs${which}`), get(`/operations/rejects/groups${query({ school, source })}`)]);
    return { runs, rejects };
  }

  shown() {
    const { runs, rejects } = this.loaded;
    return html`${this.durations(runs)}<h2>${t('rejects')}</h2>
      ${rejects.length === 0 ? html`<p class="quiet">${t('rejects.none')}</p>` : this.rejects(rejects)}
      <h2>${t('runs')}</h2>${table('runs', ['run.number', 'started', 'run.mode', 'outcome', 'message'], runs.map((run) => [
        html`<a href=${to('operations', 'runs', String(run.id))}>${run.id}</a>`, instant(run.startedAt ?? run.requestedAt), word('mode', run.mode), state(run), run.message]))}`;
  }

  durations(runs) {
    const ended = runs.filter((run) => run.startedAt && run.finishedAt).reverse();
    const seconds = ended.map((run) => (new Date(run.finishedAt) - new Date(run.startedAt)) / 1000);
    return ended.length < 2 ? nothing : html`<h2>${t('durations')}</h2><line-chart label=${t('durations')} from="0" through=${Math.ceil(Math.max(...seconds, 1))}
      .labels=${ended.map((run) => instant(run.startedAt, 'short'))} .lines=${[{ label: t('seconds'), values: seconds }]}></line-chart>`;
  }

  rejects(groups) {
    return table('rejects', ['count', 'what', 'where', 'example', 'last-seen'], groups.map((group) => [group.count, group.meaning ?? group.code,
      [group.kind, group.field].filter(Boolean).join('.'),
      group.example ? `${group.example.message}${group.example.row ? ` (${group.example.file}, ${group.example.row})` : ''}` : '', instant(group.lastSeen)]));
  }
}

/** One run: what it would change or changed, and, if it is held, the decision. */
class RunView extends View {
  title() {
    return t('run', { n: this.asked });
  }

  async load() {
    const [run, changes] = await Promise.all([get(`/operations/runs/${this.asked}`), get(`/operations/runs/${this.asked}/changes?limit=100`)]);
    if (BUSY.has(run.run.state)) {
      this.later = setTimeout(() => this.reload(), 1000);
    }
    return { run, changes };
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.later);
  }

  decide(decision) {
    return post(`/operations/runs/${this.asked}/${decision}`).then((asked) => (asked?.id ? go('operations', 'runs', String(asked.id)) : this.reload()), (problem) => this.failed(problem));
  }

  shown() {
    const { run, changes } = this.loaded;
    const kinds = Object.entries(run.counts ?? {});
    return html`<p>${state(run.run)} ${run.run.school} / ${run.run.source} · ${word('mode', run.run.mode)} · ${instant(run.run.startedAt ?? run.run.requestedAt)}</p>
      ${run.run.message ? html`<p class="notice">${run.run.message}</p>` : nothing}
      ${run.sight ? html`<p class="notice">${run.sight}</p>` : nothing}
      ${run.run.state === 'held' ? html`<p class="choices"><button type="button" class="primary" @click=${() => this.decide('approve')}>${t('approve')}</button>
        <button type="button" @click=${() => this.decide('dismiss')}>${t('dismiss')}</button></p>` : nothing}
      ${kinds.length ? table('run.counts', ['kind', 'created', 'changed', 'withdrawn', 'unchanged', 'rejected', 'waiting'], kinds.map(([kind, n]) =>
        [kind, n.created, n.changed, n.withdrawn, n.unchanged, n.rejected, n.waiting])) : nothing}
      ${changes.length ? html`<h2>${t('changes')}</h2>${table('changes', ['kind', 'key', 'what', 'fields'], changes.map((row) => [row.kind, row.key, word('change', row.sort), row.fields.join(', ')]))}` : nothing}`;
  }
}

function table(label, heads, rows) {
  return html`<div class="frame" tabindex="0" role="region" aria-label=${t(label)}><table><thead><tr>${heads.map((head) => html`<th scope="col">${t(head)}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell ?? ''}</td>`)}</tr>`)}</tbody></table></div>`;
}

customElements.define('sources-view', SourcesView);
customElements.define('source-view', SourceView);
customElements.define('run-view', RunView);
