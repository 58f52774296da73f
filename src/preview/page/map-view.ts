/** The similarity map: what is close lies close, and what stands alone is a ring. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SimilarityMap } from '../protocol.ts';

/** Neighbouring subjects get hues far apart. */
const GOLDEN_ANGLE = 137.5;

export function mapView(map: SimilarityMap | null): TemplateResult {
  if (map === null) return html`<p>There are too many articles for a picture.</p>`;
  const { dots, links } = map;
  const alone = dots.filter(({ isAlone }) => isAlone);
  const lines = links.flatMap(({ from, to, likeness }) => {
    const [a, b] = [dots[from], dots[to]];
    if (a === undefined || b === undefined) return [];
    return [
      svg`<line x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} opacity=${Math.min(1, 0.25 + likeness)} />`,
    ];
  });
  const points = dots.map(
    ({ title, x, y, subject, isAlone }) =>
      svg`<circle
        class=${isAlone ? 'alone' : ''}
        cx=${x}
        cy=${y}
        r="1.3"
        fill=${isAlone ? 'none' : hueOf(subject)}
        stroke=${hueOf(subject)}
      ><title>${title}</title></circle>`,
  );
  return html`<svg
      class="map"
      viewBox="-3 -3 106 106"
      role="img"
      aria-label="Map of ${dots.length} articles; ${alone.length} stand alone"
    >
      ${lines}${points}
    </svg>
    <p>
      Colours are subjects; a line joins what is close by its words. Stay on a dot for its title.
      ${alone.length === 0 ? 'None stands alone.' : nothing}
    </p>
    ${
      alone.length === 0
        ? nothing
        : html`<details>
            <summary>${alone.length} stand alone</summary>
            <ul>
              ${alone.map(
                ({ title, file }) =>
                  html`<li><span dir="auto">${title}</span> <small>${file}</small></li>`,
              )}
            </ul>
          </details>`
    }`;
}

function hueOf(subject: number): string {
  return `hsl(${(subject * GOLDEN_ANGLE) % 360} 60% 55%)`;
}
