/** The similarity map: what is close lies close, what stands alone is hollow and has a number, a gap is a cross. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ContentOverview, SimilarityMap } from '../protocol.ts';
import type { Actions } from './actions.ts';
import { placeLabels, type MapPoint } from './map-labels.ts';
import { legend, mapList } from './map-list.ts';
import { subjectSign } from './map-sign.ts';
import type { PageState } from './state.ts';

/** Half the width of a cross, on a map of 100. */
const CROSS = 1.4;
/** Around the map, so that nothing at its edge is cut. */
const MARGIN = 3;
const WHOLE = 100 + 2 * MARGIN;
/** As far from a point a finger may miss it. */
const REACH = 5;

interface Named extends MapPoint {
  readonly title: string;
}

export function mapView(
  { map, gaps, subjects }: ContentOverview,
  { mapTitle }: Pick<PageState, 'mapTitle'>,
  actions: Actions,
): TemplateResult {
  if (map === null) return html`<p>There are too many articles for a picture.</p>`;
  const { dots } = map;
  const alone = dots.filter(({ isAlone }) => isAlone);
  const crosses = gaps.flatMap(({ question, at }, number) =>
    at === null ? [] : [{ ...at, title: question, text: String(number + 1) }],
  );
  const numbered = [
    ...alone.map(({ x, y }, number) => ({ x, y, text: String(number + 1) })),
    ...crosses,
  ];
  const points: readonly Named[] = [...dots, ...crosses];
  const places = placeLabels(numbered, points);
  const label = `Map of ${dots.length} articles; ${alone.length} stand alone; ${gaps.length} gaps`;
  const onTap = (event: MouseEvent): void => {
    const title = nearest(event, points)?.title ?? null;
    actions.set({ mapTitle: title });
  };
  return html`<svg
      class="map"
      viewBox="${-MARGIN} ${-MARGIN} ${WHOLE} ${WHOLE}"
      role="img"
      aria-label=${label}
      @click=${onTap}
    >
      ${linesOf(map)} ${dots.map(pointOf)} ${crosses.map(crossAt)}
      ${numbered.map(({ text }, number) => numberAt(places[number], text))}
    </svg>
    <p class="map-title" role="status" dir="auto">${mapTitle ?? nothing}</p>
    <p>
      Colours and shapes are subjects; a line joins what is close by its words; what is hollow and
      has a number stands alone; a cross is a gap, among the articles that come nearest. Tap one for
      its title. ${alone.length === 0 ? 'No article stands alone.' : nothing}
    </p>
    ${legend(subjects)} ${mapList(map)}
    ${
      alone.length === 0
        ? nothing
        : html`<h4>Stand alone</h4>
            <ol class="alone">
              ${alone.map(
                ({ title, file }) =>
                  html`<li><span dir="auto">${title}</span> <small>${file}</small></li>`,
              )}
            </ol>`
    }`;
}

function linesOf({ dots, links }: SimilarityMap): readonly TemplateResult[] {
  return links.flatMap(({ from, to, likeness }) => {
    const [a, b] = [dots[from], dots[to]];
    if (a === undefined || b === undefined) return [];
    return [
      svg`<line x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} opacity=${Math.min(1, 0.25 + likeness)} />`,
    ];
  });
}

function pointOf({ title, x, y, subject, isAlone }: SimilarityMap['dots'][number]): TemplateResult {
  return svg`<g transform="translate(${x} ${y})">
    <title>${title}</title>
    ${subjectSign(subject, isAlone)}
  </g>`;
}

function crossAt({ x, y, title }: Named): TemplateResult {
  return svg`<g class="gap">
    <title>${title}</title>
    <path d="M${x - CROSS} ${y - CROSS}L${x + CROSS} ${y + CROSS}M${x - CROSS} ${y + CROSS}L${x + CROSS} ${y - CROSS}" />
  </g>`;
}

function numberAt(at: MapPoint | undefined, text: string): TemplateResult | typeof nothing {
  return at === undefined ? nothing : svg`<text x=${at.x} y=${at.y}>${text}</text>`;
}

/** What lies nearest to where the map was tapped; undefined when nothing is near. */
function nearest(
  { currentTarget, clientX, clientY }: MouseEvent,
  points: readonly Named[],
): Named | undefined {
  const { left, top, width } = (currentTarget as Element).getBoundingClientRect();
  const scale = WHOLE / width;
  const [x, y] = [(clientX - left) * scale - MARGIN, (clientY - top) * scale - MARGIN];
  const distance = (one: Named): number => Math.hypot(one.x - x, one.y - y);
  const [first] = points
    .filter((one) => distance(one) <= REACH)
    .toSorted((a, b) => distance(a) - distance(b));
  return first;
}
