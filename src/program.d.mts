/** What is built: code below folders of the checkout, and what of it is started for itself. */
interface Code {
  readonly folders: readonly string[];
  readonly isStarted: (file: string) => boolean;
}

export function builtIn(folder: string, file: string): string;
export function buildProgram(code: Code): Promise<string>;
export function runProgram(file: string): Promise<void>;
