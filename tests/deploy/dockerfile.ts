/** The instructions of a Dockerfile, stage by stage. https://docs.docker.com/reference/dockerfile/ */
export interface Instruction {
  readonly name: string;
  /** What follows the name, continued lines joined. */
  readonly text: string;
}

export interface Stage {
  readonly image: string;
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

export function stagesOf(dockerfile: string): readonly Stage[] {
  const lines = dockerfile
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  const stages: { image: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name = '', text = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`Expected an instruction, got ${line}`);
    if (name === 'FROM') {
      const [image = '', , alias = null] = text.split(' ');
      stages.push({ image, name: alias, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name, text });
  }
  return stages;
}

/** The texts of all instructions of one kind. */
export function textsOf(stage: Stage, name: string): readonly string[] {
  return stage.instructions
    .filter((instruction) => instruction.name === name)
    .map(({ text }) => text);
}

export interface Copy {
  /** The stage that it is copied from; null for the project. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

export function copiesOf(stage: Stage): readonly Copy[] {
  return textsOf(stage, 'COPY').map((text) => {
    const words = text.split(' ');
    const from = words[0]?.startsWith('--from=') === true ? words.shift()!.slice(7) : null;
    return { from, sources: words.slice(0, -1), target: words.at(-1)! };
  });
}
