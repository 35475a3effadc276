import { useLocale, useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { Draft } from '@/domain/programme/draft'
import { sessionKinds } from '@/domain/programme/schema'
import { type SessionView, sessionStates } from '@/domain/programme/session-list'
import { words } from '@/domain/shared/multilingual'
import { LiveForm } from '../../registrations/live-form'

/** Search, kind, theme, room, state: a plain form that also follows what is typed. */
export function SessionFilters({ base, view, draft }: { base: string; view: SessionView; draft: Draft }) {
  const t = useTranslations('programme.list')
  const states = useTranslations('programme.state')
  const kinds = useTranslations('public.kind')
  const locale = useLocale()
  const named = (things: readonly { id: string; name: object }[]) =>
    things.map(({ id, name }) => ({ value: id, label: words(name, locale) }))
  const used = sessionKinds.filter((kind) => draft.sessions.some((session) => session.kind === kind))
  const selects = [
    { name: 'kind', empty: t('allKinds'), options: used.map((kind) => ({ value: kind, label: kinds(kind) })) },
    { name: 'theme', empty: t('allThemes'), options: named(draft.themes) },
    { name: 'room', empty: t('allRooms'), options: named(draft.rooms) },
    {
      name: 'state',
      empty: t('allStates'),
      options: sessionStates.map((state) => ({ value: state, label: states(state) })),
    },
  ] as const
  const chosen = { kind: view.kind, theme: view.themeId, room: view.roomId, state: view.state }
  const narrowed = view.search !== '' || Object.values(chosen).some((value) => value !== null)
  return (
    <LiveForm
      base={base}
      label={t('filters')}
      className="mb-8 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1.6fr)_repeat(4,minmax(0,1fr))]"
    >
      {view.latestFirst && <input type="hidden" name="sort" value="latest" />}
      <div className="sm:max-lg:col-span-2">
        <Field name="q" label={t('search')} required>
          <TextInput
            type="search"
            defaultValue={view.search}
            placeholder={t('searchHint')}
            maxLength={100}
            autoComplete="off"
          />
        </Field>
      </div>
      {selects
        .filter(({ options }) => options.length > 0)
        .map(({ name, empty, options }) => (
          <Field key={name} name={name} label={t(name)} required>
            <Select key={chosen[name]} options={options} empty={empty} defaultValue={chosen[name] ?? ''} />
          </Field>
        ))}
      <div className="flex flex-wrap gap-2 sm:col-span-2 lg:col-span-5">
        <Button type="submit">{t('apply')}</Button>
        {narrowed && (
          <ButtonLink href={base} variant="quiet">
            {t('clear')}
          </ButtonLink>
        )}
      </div>
    </LiveForm>
  )
}
