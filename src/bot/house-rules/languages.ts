/** The languages that the bot has words in, by Discord's locale; edited by hand. */
export const LANGUAGES: readonly { readonly locale: string; readonly name: string }[] = [
  { locale: 'en-US', name: 'English' },
];
