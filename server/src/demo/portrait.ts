import { type Colour, type Picture, paint } from './png.js';

const WIDTH = 240;
const HEIGHT = 320;

interface Look {
  readonly background: Colour;
  readonly skin: Colour;
  readonly hair: Colour;
  readonly coat: Colour;
  readonly longHair: boolean;
}

const LOOKS: readonly Look[] = [
  { background: [214, 228, 240], skin: [222, 184, 154], hair: [48, 38, 34], coat: [31, 59, 92], longHair: false },
  { background: [232, 226, 214], skin: [196, 149, 115], hair: [28, 24, 24], coat: [122, 54, 48], longHair: false },
  { background: [219, 235, 226], skin: [236, 204, 178], hair: [92, 64, 44], coat: [46, 84, 66], longHair: true },
  { background: [236, 224, 232], skin: [150, 104, 76], hair: [20, 18, 18], coat: [66, 66, 74], longHair: false },
  { background: [222, 224, 240], skin: [228, 190, 160], hair: [40, 32, 40], coat: [94, 76, 128], longHair: true },
  { background: [240, 232, 216], skin: [208, 164, 130], hair: [150, 146, 142], coat: [52, 76, 94], longHair: false },
  { background: [216, 234, 238], skin: [184, 134, 100], hair: [34, 26, 22], coat: [196, 132, 40], longHair: true },
  { background: [230, 236, 222], skin: [240, 212, 190], hair: [170, 128, 76], coat: [36, 40, 48], longHair: false },
];

function inEllipse(x: number, y: number, [cx, cy, rx, ry]: readonly [number, number, number, number]): boolean {
  return ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;
}

function shaded(colour: Colour, by: number): Colour {
  return [colour[0] * by, colour[1] * by, colour[2] * by];
}

/** Figures without a face: photographs of nobody. */
export function portraits(): Picture[] {
  return LOOKS.map(portrait);
}

function portrait(look: Look): Picture {
  return paint(WIDTH, HEIGHT, (x, y) => {
    const fringe = y < 112 - Math.abs(x - 128) * 0.16;
    if (inEllipse(x, y, [120, 132, 50, 64]) && !fringe) return look.skin;
    if (inEllipse(x, y, [120, 118, 59, 66]) && y < 150) return look.hair;
    if (look.longHair && inEllipse(x, y, [120, 160, 66, 92]) && y < 236 && Math.abs(x - 120) > 32) return look.hair;
    if (inEllipse(x, y, [120, 232, 30, 26]) || (Math.abs(x - 120) < 25 && y > 180 && y < 232))
      return shaded(look.skin, 0.9);
    if (inEllipse(x, y, [120, 338, 112, 104]))
      return Math.abs(x - 120) < (y - 226) * 0.36 ? [244, 244, 242] : look.coat;
    return shaded(look.background, 1 - y / HEIGHT / 8);
  });
}
