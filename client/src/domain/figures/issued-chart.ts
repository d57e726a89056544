import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartData,
  type ChartOptions,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { type ChartTheme, chartTheme, seriesFill } from './chart-theme';
import { seriesLook } from './series-look';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface IssuedDrawing {
  /** Below the bars. */
  labels: readonly string[];
  series: readonly { name: string; place: number; counts: readonly number[] }[];
  /** Above and below the lines of the box that a pointer opens on a day. */
  heads: readonly string[];
  sums: readonly string[];
}

export interface IssuedChart {
  /** In the colours and the face that hold now. */
  draw(drawing: IssuedDrawing): void;
  destroy(): void;
}

/** Stacked bars, one for a day. */
export function createIssuedChart(canvas: HTMLCanvasElement): IssuedChart {
  const chart = new Chart(canvas, { type: 'bar', data: { datasets: [] }, options: { animation: false } });
  return {
    draw: (drawing) => {
      const theme = chartTheme(canvas);
      chart.options = optionsOf(drawing, theme);
      chart.data = dataOf(drawing, theme);
      chart.update();
    },
    destroy: () => chart.destroy(),
  };
}

const dataOf = ({ labels, series }: IssuedDrawing, theme: ChartTheme): ChartData<'bar'> => ({
  labels: [...labels],
  datasets: series.map(({ name, place, counts }) => {
    const fill = seriesFill(seriesLook(place), theme);
    return {
      label: name,
      data: [...counts],
      backgroundColor: fill,
      hoverBackgroundColor: fill,
      borderColor: theme.colour('--surface'),
      hoverBorderColor: theme.colour('--surface'),
      borderWidth: { top: 1 },
      borderSkipped: false,
      maxBarThickness: 36,
    };
  }),
});

function optionsOf({ heads, sums }: IssuedDrawing, { colour, font }: ChartTheme): ChartOptions<'bar'> {
  const ticks = { color: colour('--ink-2'), font };
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: {
        stacked: true,
        border: { color: colour('--line-strong') },
        grid: { display: false },
        ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 },
      },
      y: {
        stacked: true,
        beginAtZero: true,
        border: { display: false },
        grid: { color: colour('--line') },
        ticks: { ...ticks, precision: 0, maxTicksLimit: 6 },
      },
    },
    plugins: {
      tooltip: {
        backgroundColor: colour('--surface'),
        borderColor: colour('--line-strong'),
        borderWidth: 1,
        cornerRadius: 4,
        padding: 10,
        caretSize: 0,
        titleColor: colour('--ink'),
        bodyColor: colour('--ink'),
        footerColor: colour('--ink'),
        multiKeyBackground: colour('--surface'),
        titleFont: font,
        bodyFont: font,
        footerFont: font,
        filter: ({ parsed }) => (parsed.y ?? 0) > 0,
        callbacks: {
          title: ([first]) => heads[first?.dataIndex ?? -1] ?? '',
          footer: ([first]) => sums[first?.dataIndex ?? -1] ?? '',
        },
      },
    },
  };
}
