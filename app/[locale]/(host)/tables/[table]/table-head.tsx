import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { HostedTable } from '@/domain/shared/scope'
import type { Sheet } from './sheet'

/** Which table this is, what it talks about, and who keeps it. */
export function TableHead({ sheet, as }: { sheet: Sheet; as: HostedTable['as'] }) {
  const t = useTranslations('floor.host')
  const roles = useTranslations('workshops.role')
  const { table, session } = sheet
  return (
    <header className="mb-5 flex flex-col gap-2">
      <p className="font-semibold text-15 text-soft">
        {t(`as.${as}`)} · <T value={session.title} />
      </p>
      <Heading level={1}>{t('table', { number: table.number })}</Heading>
      {table.theme && (
        <p>
          <ThemeName position={table.theme.position}>
            <T value={table.theme.name} />
          </ThemeName>
        </p>
      )}
      {Object.keys(table.question).length > 0 && (
        <p className="font-display text-24 font-[650] leading-tight tracking-[-0.015em]">
          <T value={table.question} />
        </p>
      )}
      {sheet.roles.length > 0 && (
        <p className="text-15 text-soft">
          {sheet.roles.map(({ kind, name }) => t('role', { role: roles(kind), name })).join(' · ')}
        </p>
      )}
      {sheet.over && <Notice>{t('over')}</Notice>}
    </header>
  )
}
