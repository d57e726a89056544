/** A typeface that has Chinese draws each of these as wide as it is high; a box in place of a missing one is narrower. */
const sample = '通證';
const size = 100;

/** Whether the system can draw Chinese by itself. */
function drawsChinese(): boolean {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return true;
  canvas.font = `${size}px system-ui, "PingFang TC", "Microsoft JhengHei", sans-serif`;
  return Math.abs(canvas.measureText(sample).width - size * sample.length) < 1;
}

/**
 * Fetches typefaces only where the system has none: nearly all have one, and it costs no byte. The characters of the
 * first pages come first, in two small files.
 */
export function startFonts(): void {
  if (drawsChinese()) return;
  void import('./first-glyphs/faces.css').then(() => import('./fonts.css')).catch(() => undefined);
}
