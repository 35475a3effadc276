import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A row of @etalab/decoupage-administratif (INSEE), cut down to what suggestions need. */
export type Division = {
  kind: 'commune' | 'epci' | 'departement'
  code: string
  name: string
  /** Name of the department; empty for a department or an intercommunality. */
  within: string
  population: number
  postalCodes: readonly string[]
}

type Commune = {
  code: string
  nom: string
  type: string
  departement?: string
  population?: number
  codesPostaux?: string[]
}
type Epci = { code: string; nom: string; populationTotale: number }
type Departement = { code: string; nom: string }

let divisions: Promise<readonly Division[]> | undefined

/** Communes as they stand today, intercommunalities and departments of France; read once, offline. */
export function frenchDivisions(): Promise<readonly Division[]> {
  divisions ??= readDivisions()
  return divisions
}

async function readDivisions(): Promise<readonly Division[]> {
  const departements = await read<Departement>('departements')
  const departmentNames = new Map(departements.map(({ code, nom }) => [code, nom]))
  const populations = new Map<string, number>()
  const result: Division[] = []
  for (const commune of await read<Commune>('communes')) {
    if (commune.type !== 'commune-actuelle') continue
    const department = commune.departement ?? ''
    const population = commune.population ?? 0
    populations.set(department, (populations.get(department) ?? 0) + population)
    result.push({
      kind: 'commune',
      code: commune.code,
      name: commune.nom,
      within: departmentNames.get(department) ?? '',
      population,
      postalCodes: commune.codesPostaux ?? [],
    })
  }
  for (const { code, nom, populationTotale } of await read<Epci>('epci'))
    result.push({ kind: 'epci', code, name: nom, within: '', population: populationTotale, postalCodes: [] })
  for (const { code, nom } of departements)
    result.push({
      kind: 'departement',
      code,
      name: nom,
      within: '',
      population: populations.get(code) ?? 0,
      postalCodes: [],
    })
  return result
}

async function read<Row>(name: string): Promise<Row[]> {
  // The package's own entry point reads relative to the working directory; its data files are read directly.
  const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@etalab/decoupage-administratif'))
  return JSON.parse(await readFile(join(folder, 'data', `${name}.json`), 'utf8')) as Row[]
}
