/** What is typed at each step from a saved copy to a published text: a test types it, the guide in `documents/` has it. */
export const COMMANDS = {
  import: 'npm run archive -- import page.html --work bridge-2031 --lang eng --date 2031-05-01',
  watch: 'npm run archive -- serve --watch',
  attest:
    'npm run archive -- attest bridge-2031/eng@2031-05-01 --against page.html --write --publisher "Office of the Bridge" --class party --url https://bridge.example/7',
  style: 'npm run archive -- verify --style',
  lock: 'npm run archive -- lock',
} as const;

/** Steps in their order; some are no command. */
export const STEPS = ['save', 'import', 'watch', 'attest', 'style', 'lock', 'propose'] as const;

/** Null where nothing is typed. */
export const commandOf = (step: (typeof STEPS)[number]): string | null =>
  step === 'save' || step === 'propose' ? null : COMMANDS[step];
