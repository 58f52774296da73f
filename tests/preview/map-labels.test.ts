/** Numbers on the similarity map. */
import { expect, it } from 'vitest';
import { placeLabels } from '../../src/preview/page/map-labels.ts';

const apart = (a: { x: number; y: number }, b: { x: number; y: number }): boolean =>
  Math.abs(a.x - b.x) >= 1.6 * 2 || Math.abs(a.y - b.y) >= 2.6;

it('stands right of a point that has room there', () => {
  const [place] = placeLabels([{ x: 50, y: 50, text: '1' }], [{ x: 50, y: 50 }]);
  expect(place?.y).toBe(50);
  expect(place?.x).toBeGreaterThan(51.6);
});

it('stays whole within the map, at each of its edges and corners', () => {
  const points = [0, 50, 100].flatMap((x) => [0, 50, 100].map((y) => ({ x, y, text: '28' })));
  for (const { x, y } of placeLabels(points, points)) {
    expect(Math.abs(x - 50) + 1.6).toBeLessThanOrEqual(53);
    expect(Math.abs(y - 50) + 1.3).toBeLessThanOrEqual(53);
  }
});

it('moves the numbers of points that lie close apart from each other and from the points', () => {
  const points = [
    { x: 98, y: 40, text: '25' },
    { x: 98, y: 42, text: '26' },
    { x: 96, y: 44, text: '11' },
    { x: 100, y: 41, text: '12' },
  ];
  const places = placeLabels(points, points);
  for (const [number, place] of places.entries()) {
    for (const other of places.slice(number + 1)) expect(apart(place, other)).toBe(true);
  }
});
