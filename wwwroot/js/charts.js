// Draws <canvas data-chart="bars|line" data-values='{"labels":[…],"series":[{"name","tone","values"}],"links":[…]}'>.
// The same numbers follow as a table for those who cannot see it; Chart.js is fetched only where a chart is.
import { table } from './chart-table.js';

const tones = { brand: '--hw-brand', bad: '--chart-bad', warn: '--chart-warn', later: '--chart-later' };
const charts = new Map();

const colour = name => {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
};

// Sum above each bar: a count of 1 must be readable without pointing at it.
const totals = {
  id: 'totals',
  afterDatasetsDraw({ ctx, data, scales: { x, y } }) {
    ctx.save();
    ctx.font = '600 11px Inter, sans-serif';
    ctx.fillStyle = colour('--hw-ink');
    ctx.textAlign = 'center';
    data.labels.forEach((_, at) => {
      const sum = data.datasets.reduce((all, set) => all + (set.data[at] ?? 0), 0);
      if (sum > 0) ctx.fillText(sum, x.getPixelForValue(at), y.getPixelForValue(sum) - 6);
    });
    ctx.restore();
  },
};

const euro = cents => `€\u00a0${(cents / 100).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

const configOf = (kind, values, canvas) => {
  const bars = kind === 'bars';
  const write = canvas.dataset.unit === 'cents' ? euro : String;
  const ticks = { color: colour('--hw-muted'), font: { family: 'Inter', size: 11 } };
  return {
    type: bars ? 'bar' : 'line',
    data: {
      labels: values.labels,
      datasets: values.series.map(({ name, tone = 'brand', values: data }) => {
        const paint = colour(tones[tone]);
        return bars
          ? { label: name, data, backgroundColor: paint, borderRadius: 3, borderSkipped: false, barPercentage: .72, categoryPercentage: 1 }
          : { label: name, data, borderColor: paint, backgroundColor: paint, borderWidth: 2, pointRadius: data.map((_, at) => at === data.length - 1 ? 4 : 1.5), tension: .15 };
      }),
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: bars ? 18 : 6, right: bars ? 0 : 6, left: bars ? 0 : 4 } },
      interaction: { mode: 'index', intersect: false },
      onClick: (_, hit) => { const link = values.links?.[hit[0]?.index]; if (link) location.href = link; },
      onHover: (event, hit) => { event.native.target.classList.toggle('cursor-pointer', Boolean(values.links?.[hit[0]?.index])); },
      plugins: {
        tooltip: {
          filter: item => item.raw !== 0,
          callbacks: { label: ({ dataset, raw }) => `${dataset.label}: ${write(raw)}` },
        },
      },
      scales: bars
        ? {
            x: { stacked: true, grid: { display: false }, border: { display: false }, ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 16 } },
            y: { stacked: true, beginAtZero: true, border: { display: false }, grid: { color: colour('--hw-line') }, ticks: { ...ticks, precision: 0, maxTicksLimit: 4 } },
          }
        : { x: { display: false }, y: { display: false, grace: '8%' } },
    },
    plugins: bars ? [totals] : [],
  };
};

const draw = async canvas => {
  const { Chart } = await import('../lib/chart.js/chart.js');
  const values = JSON.parse(canvas.dataset.values);
  charts.get(canvas)?.destroy();
  charts.set(canvas, new Chart(canvas, configOf(canvas.dataset.chart, values, canvas)));
};

const drawNew = () => {
  for (const canvas of document.querySelectorAll('canvas[data-chart]')) {
    if (charts.has(canvas)) continue;
    charts.set(canvas, undefined);
    canvas.setAttribute('aria-hidden', 'true');
    const write = canvas.dataset.unit === 'cents' ? euro : String;
    canvas.after(table(canvas.ariaLabel ?? '', JSON.parse(canvas.dataset.values), write));
    draw(canvas);
  }
};

const redraw = () => {
  for (const canvas of charts.keys()) {
    if (canvas.isConnected) draw(canvas);
    else { charts.get(canvas)?.destroy(); charts.delete(canvas); }
  }
};

addEventListener('htmx:afterSettle', drawNew);
new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
drawNew();
