/** The direction of a language's script, as far as articles come in it. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)\b/.test(language) ? 'rtl' : 'ltr';
}
