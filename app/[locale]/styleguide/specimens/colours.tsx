import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'

const swatches = [
  'bg-paper',
  'bg-sheet',
  'bg-wash',
  'bg-line',
  'bg-edge',
  'bg-soft',
  'bg-ink',
  'bg-accent',
  'bg-live',
  'bg-ok',
  'bg-warn',
  'bg-theme-1',
  'bg-theme-2',
  'bg-theme-3',
  'bg-theme-4',
  'bg-theme-5',
  'bg-plate-1',
  'bg-plate-2',
  'bg-plate-3',
  'bg-plate-4',
  'bg-plate-5',
  'bg-seat-1',
  'bg-seat-2',
  'bg-seat-3',
  'bg-seat-4',
  'bg-seat-5',
] as const

export function Colours() {
  const t = useTranslations('styleguide')
  return (
    <Section title={t('colours.title')} aside={t('colours.aside')}>
      <ul className="grid grid-cols-3 gap-x-4 gap-y-5 sm:grid-cols-6">
        {swatches.map((swatch) => (
          <li key={swatch} className="text-13">
            <span className={`mb-1 block h-14 rounded-14 border border-line ${swatch}`} />
            {swatch.slice(3)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
