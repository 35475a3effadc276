// The alias of tsconfig.json, in the form dependency-cruiser reads.
const { dirname } = require('node:path')

module.exports = { resolve: { alias: { '@': dirname(__dirname) } } }
