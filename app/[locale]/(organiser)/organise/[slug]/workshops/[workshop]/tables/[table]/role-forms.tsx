'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { tableRoleKinds } from '@/domain/workshops/schema'
import { ActionForm } from '../../../../../_form/action-form'
import { useField } from '../../../../../_form/fields'
import { giveRole } from '../actions'

type Props = { slug: string; workshop: WorkshopSetup; table: WorkshopSetup['tables'][number] }

/** Who keeps a table: its host, its rapporteur, its witness. */
export function RoleForms({ slug, workshop, table }: Props) {
  const t = useTranslations('setup.table')
  const roles = useTranslations('workshops.role')
  const common = useTranslations('organise.common')
  return (
    <>
      <p className="mb-4 max-w-text text-soft">{t('rolesText')}</p>
      <ul className="grid gap-x-8 gap-y-6 xl:grid-cols-3">
        {tableRoleKinds.map((kind) => {
          const held = table.roles.find((role) => role.kind === kind)
          const code = held?.registrationId ? `registration ${held.registrationId}` : `person ${held?.personId}`
          return (
            <li key={kind}>
              <ActionForm
                action={giveRole}
                prefix={`${kind}-`}
                hidden={{
                  forum: slug,
                  workshop: workshop.id,
                  revision: String(workshop.revision),
                  table: table.tableId,
                  kind,
                }}
                labels={{ who: roles(kind) }}
                submit={common('save')}
                submitLabel={t('saveRole', { role: roles(kind) })}
                variant="outline"
                done={common('saved')}
                className="flex flex-col gap-3"
              >
                <WhoField
                  source={`/organise/${slug}/workshops/${workshop.id}/holders`}
                  name={held?.name ?? ''}
                  code={held ? code : ''}
                />
              </ActionForm>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function WhoField({ source, name, code }: { source: string; name: string; code: string }) {
  const locale = useLocale()
  const who = useField('who', name)
  const chosen = useField('whoCode', code)
  return (
    <Field name={who.id} label={who.label} error={who.error}>
      <Combobox
        source={`/${locale}${source}`}
        name="who"
        codeName="whoCode"
        defaultValue={who.value}
        defaultCode={chosen.value}
        maxLength={160}
      />
    </Field>
  )
}
