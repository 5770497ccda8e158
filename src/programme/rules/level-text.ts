import type { Language } from '../../findings/finding.ts';

/** A level in thousandths as people write it: `4.5`, in German `4,5`. */
export function levelText(thousandths: number | undefined, language: Language): string {
  if (thousandths === undefined) return language === 'de' ? 'unbekannt' : 'unknown';
  const whole = Math.floor(thousandths / 1000);
  const rest = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}${language === 'de' ? ',' : '.'}${rest}`;
}
