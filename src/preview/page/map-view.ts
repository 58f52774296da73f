/** The similarity map: what is close lies close, what stands alone is a numbered ring, a gap a cross. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ContentOverview, SimilarityMap } from '../protocol.ts';
import { colourOf } from './colours.ts';
import { legend, mapList } from './map-list.ts';

/** Half the width of a cross, on a map of 100. */
const CROSS = 1.4;

export function mapView({ map, gaps, subjects }: ContentOverview): TemplateResult {
  if (map === null) return html`<p>There are too many articles for a picture.</p>`;
  const { dots } = map;
  const alone = dots.filter(({ isAlone }) => isAlone);
  const label = `Map of ${dots.length} articles; ${alone.length} stand alone; ${gaps.length} gaps`;
  return html`<svg class="map" viewBox="-3 -3 106 106" role="img" aria-label=${label}>
      ${linesOf(map)} ${dots.map((dot) => pointOf(dot, alone.indexOf(dot) + 1))}
      ${gaps.map(({ question, at }, number) =>
        at === null ? nothing : crossAt(at, question, number + 1),
      )}
    </svg>
    <p>
      Colours are subjects; a line joins what is close by its words; a ring stands alone; a cross is
      a gap, among the articles that come nearest. Stay on one for its title.
      ${alone.length === 0 ? 'No article stands alone.' : nothing}
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

/** @param number - Of one that stands alone, from 1; 0 for all others. */
function pointOf(
  { title, x, y, subject }: SimilarityMap['dots'][number],
  number: number,
): TemplateResult {
  const hue = colourOf(subject);
  return svg`<g>
    <title>${title}</title>
    <circle class=${number > 0 ? 'alone' : ''} cx=${x} cy=${y} r="1.3" fill=${number > 0 ? 'none' : hue} stroke=${hue} />
    ${number > 0 ? numberAt({ x, y }, number) : nothing}
  </g>`;
}

function crossAt(at: { x: number; y: number }, title: string, number: number): TemplateResult {
  const { x, y } = at;
  return svg`<g class="gap">
    <title>${title}</title>
    <path d="M${x - CROSS} ${y - CROSS}L${x + CROSS} ${y + CROSS}M${x - CROSS} ${y + CROSS}L${x + CROSS} ${y - CROSS}" />
    ${numberAt(at, number)}
  </g>`;
}

function numberAt({ x, y }: { x: number; y: number }, number: number): TemplateResult {
  return svg`<text x=${x + 1.8} y=${y + 1}>${number}</text>`;
}
