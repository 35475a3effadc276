import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { RoundTable, type Seat, type SeatType, type ThemeNumber } from '@/components/ui/round-table'
import { Spinner } from '@/components/ui/spinner'
import { ThemeName } from '@/components/ui/theme-mark'

const order: (SeatType | 'empty')[] = [1, 2, 4, 1, 3, 'empty', 2, 5]
const hall: Seat[] = order.map((type) => ({ type }))
const mine: Seat[] = [1, 2, 4, 1, 3, 2, 1, 5, 2, 3].map((type, index) => ({ type: type as SeatType, you: index === 6 }))
const lettered: Seat[] = (['A', 'B', 'C', 'D', 'E'] as const).map((label, index) => ({
  type: (index + 1) as SeatType,
  label,
}))
const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const themes: ThemeNumber[] = [1, 2, 3, 4, 5]

export function RoundTables() {
  const t = useTranslations('styleguide')
  return (
    <Section title={t('tables.title')} aside={t('tables.aside')}>
      <div className="grid items-center gap-8 sm:grid-cols-[1fr_auto]">
        <RoundTable
          seats={hall}
          plate={t('tables.plate')}
          sub={t('tables.round')}
          theme={1}
          title={t('tables.example')}
          className="mx-auto w-full max-w-md"
        />
        <div className="flex flex-wrap items-center justify-center gap-6 sm:max-w-64">
          <RoundTable seats={mine} plate="12" theme={2} size={190} title={t('tables.yours')} />
          <RoundTable seats={lettered} plate="3" size={110} title={t('tables.letters')} />
          <Spinner size={40} />
        </div>
      </div>
      <ul className="mt-10 grid grid-cols-3 gap-4 rounded-24 bg-wash p-5 sm:grid-cols-6">
        {numbers.map((number) => (
          <li key={number}>
            <RoundTable
              seats={Array.from({ length: 10 }, (_, seat) => ({ type: order[(number * 3 + seat * 5) % 8] ?? 1 }))}
              plate={String(number)}
              theme={themes[Math.floor((number - 1) / 2.4)] ?? 5}
              title={t('tables.numbered', { number })}
            />
          </li>
        ))}
      </ul>
      <ul className="mt-8 flex flex-wrap gap-x-6 gap-y-2 font-semibold text-15">
        {[...themes, 6, 7].map((position) => (
          <li key={position}>
            <ThemeName position={position}>{t('tables.theme', { number: position })}</ThemeName>
          </li>
        ))}
      </ul>
    </Section>
  )
}
