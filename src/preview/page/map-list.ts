/** What the similarity map shows, in words: for who cannot see it, and who has no pointer to stay on a dot. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentOverview, SimilarityMap } from '../protocol.ts';
import { subjectSign } from './map-sign.ts';

/** Which sign is which subject. */
export function legend(subjects: ContentOverview['subjects']): TemplateResult {
  return html`<ul class="shares" aria-label="Signs of the map">
    ${subjects.map(
      ({ subject }, number) =>
        html`<li>
          <svg viewBox="-1.6 -1.6 3.2 3.2" aria-hidden="true">${subjectSign(number)}</svg>
          <span dir="auto">${subject}</span>
        </li>`,
    )}
  </ul>`;
}

/** Each article with the one that is nearest to it. */
export function mapList(map: SimilarityMap): TemplateResult {
  return html`<details>
    <summary>The map as a list</summary>
    <ul class="alone">
      ${map.dots.map(({ title }, number) => {
        const nearest = nearestTo(number, map);
        return html`<li>
          <span dir="auto">${title}</span>
          <small>
            ${nearest === undefined ? 'stands alone' : html`nearest: <span dir="auto">${nearest}</span>`}
          </small>
        </li>`;
      })}
      ${map.dots.length === 0 ? html`<li>There is no article.</li>` : nothing}
    </ul>
  </details>`;
}

function nearestTo(number: number, { dots, links }: SimilarityMap): string | undefined {
  const [closest] = links
    .filter(({ from, to }) => from === number || to === number)
    .toSorted((a, b) => b.likeness - a.likeness);
  if (closest === undefined) return undefined;
  return dots[closest.from === number ? closest.to : closest.from]?.title;
}
