import { useTranslations } from 'next-intl'
import type { Member } from '@/domain/people/queries/team'
import { roles } from '@/domain/people/team'
import { ActButton } from '../../_form/act-button'
import { ActionForm } from '../../_form/action-form'
import { Confirm } from '../../_form/confirm'
import { SelectField } from '../../_form/fields'
import { dropMember, giveRole } from './actions'

/** One member: who, as what; for owners, the way to change that. The last owner stays as they are. */
export function MemberLine({ slug, member, mayEdit }: { slug: string; member: Member; mayEdit: boolean }) {
  const t = useTranslations('organise.team')
  const role = useTranslations('organise.roles')
  const { userId, email } = member
  const name = member.name ?? email
  return (
    <li className="grid items-start gap-x-8 gap-y-3 border-line border-b py-4 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="break-words font-semibold">
          {name}
          {member.you && <span className="font-normal text-soft"> ({t('you')})</span>}
        </p>
        <p className="break-words text-15 text-soft">
          {[role(member.role), member.name && email, !member.signedInOnce && t('neverSignedIn')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {mayEdit && (
        <div className="flex flex-wrap items-start gap-3 has-[[open]]:col-span-full">
          <Confirm label={<Named text={t('changeRole')} name={name} />}>
            <ActionForm
              action={giveRole}
              hidden={{ forum: slug, userId }}
              prefix={`${userId}.`}
              labels={{ role: t('roleOf', { name }) }}
              submit={t('changeRole')}
              className="flex flex-col gap-4"
            >
              <SelectField
                name="role"
                required
                value={member.role}
                options={roles.map((value) => ({ value, label: role(value) }))}
              />
            </ActionForm>
          </Confirm>
          <Confirm label={<Named text={t('remove')} name={name} />} variant="danger">
            <p>{t('removeText', { name })}</p>
            <ActButton action={dropMember} hidden={{ forum: slug, userId }} variant="danger">
              {t('removeYes')}
            </ActButton>
          </Confirm>
        </div>
      )}
    </li>
  )
}

function Named({ text, name }: { text: string; name: string }) {
  return (
    <span>
      {text} <span className="sr-only">{name}</span>
    </span>
  )
}
