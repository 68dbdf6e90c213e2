/** A line through some values; whoever uses it shows the same in a table. */
import { html } from 'lit';
import { Light } from '../view.js';

let library;

function chart() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/lib/chart.js/chart.umd.min.js';
    script.onload = () => resolve(globalThis.Chart);
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

class LineChart extends Light {
  /** labels: under the line; lines: what each is called and its values; from, through: ends of the scale */
  static properties = {
    labels: { attribute: false }, lines: { attribute: false }, from: { type: Number }, through: { type: Number }, label: {},
  };

  async updated() {
    const Chart = await chart();
    this.drawn?.destroy();
    const ink = getComputedStyle(this).getPropertyValue('--ink').trim();
    const colours = ['--accent', '--second'].map((name) => getComputedStyle(this).getPropertyValue(name).trim());
    this.drawn = new Chart(this.querySelector('canvas'), {
      type: 'line',
      data: {
        labels: this.labels,
        datasets: this.lines.map((line, i) => ({
          label: line.label, data: line.values, borderColor: colours[i], backgroundColor: colours[i],
          borderDash: i === 0 ? [] : [6, 4], pointStyle: i === 0 ? 'circle' : 'rect', spanGaps: true,
        })),
      },
      options: {
        animation: false, maintainAspectRatio: false, color: ink,
        scales: { y: { min: this.from, max: this.through }, x: {} },
        plugins: { legend: { display: this.lines.length > 1 } },
      },
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.drawn?.destroy();
  }

  render() {
    return html`<div class="chart"><canvas role="img" aria-label=${this.label}></canvas></div>`;
  }
}

customElements.define('line-chart', LineChart);
