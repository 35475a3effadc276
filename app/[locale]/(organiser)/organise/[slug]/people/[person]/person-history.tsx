import { useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { Moment } from '@/components/ui/when'
import type { PersonHistoryLine } from '@/domain/programme/queries/person'
import type { Messages } from '@/i18n/messages'

type Act = keyof Messages['people']['history']['act']
type FieldName = keyof Messages['people']['history']['field']

/** What was done to a person and by them: the audit entries in words. */
export function PersonHistory({ lines, timeZone }: { lines: readonly PersonHistoryLine[]; timeZone: string }) {
  const t = useTranslations('people.history')
  if (lines.length === 0) return <p className="text-soft">{t('empty')}</p>
  return (
    <ol className="-mt-2">
      {lines.map((line) => (
        <li key={line.id} className="border-line border-b py-2 text-15 last:border-b-0">
          <p>
            <span className="font-semibold">
              {t.has(`act.${line.act as Act}`) ? t(`act.${line.act as Act}`) : line.act}
            </span>
            {line.fields.length > 0 && ` · ${line.fields.map((field) => t(`field.${field as FieldName}`)).join(', ')}`}
            {line.session && (
              <>
                {' · '}
                <T value={line.session} unmarked />
              </>
            )}
          </p>
          {line.note && <p className="whitespace-pre-line">{t('note', { note: line.note })}</p>}
          <p className="text-13 text-soft">
            <Moment at={line.at} zone={timeZone} /> · {line.by === null ? t('byPerson') : t('by', { name: line.by })}
          </p>
        </li>
      ))}
    </ol>
  )
}
