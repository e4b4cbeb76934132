// The two kinds of chart the pages draw; esbuild leaves the rest of Chart.js out (a quarter of its weight).
import { BarController, BarElement, CategoryScale, Chart, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);
export { Chart };
