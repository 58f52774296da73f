/**
 * Where the numbers beside the points of the map stand: whole within it, and apart from each other and the points.
 *
 * Each in turn takes of eight places around its point the one that covers least, the first of equals: the eight-position
 * model after Imhof (1975), filled greedily. See Christensen, Marks & Shieber, *An Empirical Study of Algorithms for
 * Point-Feature Label Placement* (1995), https://doi.org/10.1145/212332.212334
 */

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapLabel extends MapPoint {
  readonly text: string;
}

/** A place is the middle of a label. In units of the map, as all here. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The map with its margin. */
const WHOLE: Box = { left: -3, top: -3, right: 103, bottom: 103 };
const HEIGHT = 2.6;
const DIGIT = 1.6;
/** Half the width of a point. */
const POINT = 1.6;
const GAP = 0.3;

/** Right, left, above and below first. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/**
 * @param labels - Each with its point.
 * @param points - All that is drawn, also what has no label.
 * @returns The middle of each label, in their order.
 */
export function placeLabels(
  labels: readonly MapLabel[],
  points: readonly MapPoint[],
): readonly MapPoint[] {
  const taken = points.map(({ x, y }) => boxAt(x, y, POINT, POINT));
  return labels.map(({ x, y, text }) => {
    const [width, height] = [(DIGIT * text.length) / 2, HEIGHT / 2];
    const places = SIDES.map(([right, down]) => ({
      x: x + right * (POINT + GAP + width),
      y: y + down * (POINT + GAP + height),
    }));
    const [first, ...others] = places.map((place) => {
      const box = boxAt(place.x, place.y, width, height);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      // Nothing of it is seen outside, which is worse than anything that lies under it.
      const cut = 4 * width * height - overlap(box, WHOLE);
      return { place, box, cost: covered + 1000 * cut };
    });
    if (first === undefined) throw new RangeError('Expected a side of a point, got none');
    const best = others.reduce((least, one) => (one.cost < least.cost - 1e-9 ? one : least), first);
    taken.push(best.box);
    return best.place;
  });
}

function boxAt(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return {
    left: x - halfWidth,
    top: y - halfHeight,
    right: x + halfWidth,
    bottom: y + halfHeight,
  };
}

/** Area. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
