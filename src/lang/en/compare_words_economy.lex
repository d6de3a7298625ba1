# Words that mean the same in every language: economy, labour, health and the environment. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[topic-word]
layoff: layoff | lay off | laid off | redundancy | redundancies
short-time: short-time work | furlough | furloughed
collective-bargaining: collective bargaining | wage talks | pay talks
collective-agreement: collective agreement | pay deal | wage deal | labour agreement
employer: employer
works-council: works council
overtime: overtime | working hours
minimum-wage: minimum wage
poverty: poverty | poor
wealth: wealth | wealthy | rich
welfare: welfare | benefits
insurance: insurance | insurer | insured
health-insurance: health insurance
mortgage: mortgage
central-bank: central bank
currency: currency | exchange rate
stock-exchange: stock exchange | stock market
dividend: dividend
quarter: quarterly
turnover-sales: revenue | revenues | turnover
loss-money: net loss | loss-making
deficit: deficit | shortfall
spending: spend | spent | spending | expenditure
austerity: austerity
cuts: cuts
tax-break: tax break | tax cut | tax relief
tax-rise: tax rise | tax hike | tax increase
embargo: embargo
supply-chain: supply chain
shortage: shortage | scarcity | lack | run out | ran out | running out | run short | bottleneck in
stock-inventory: stocks of
warehouse: warehouse
retailer: retailer | supermarket | shop | store
farmer: farmer | farm | agriculture | agricultural
harvest: harvest | crop | crops
fishing: fishing | fisherman | fishermen | fishery
cattle: cattle | livestock | cow
pesticide: pesticide | herbicide
startup: start-up | startup
subsidiary: subsidiary
headquarters: headquarters | head office
site-location: site | location | premises
relocation: relocate | relocated | relocation | move production
expansion: expand | expanded | expansion
restructuring: restructure | restructured | restructuring | overhaul
privatisation: privatise | privatize | privatisation | privatization
nationalisation: nationalise | nationalisation
state-aid: state aid
guarantee-loan: loan guarantee
creditor: creditor
liquidity: cash flow
valuation: valuation | valued
advertising: advertise | advertising | advertisement
brand: brand
patent: patent
recall-product: recall | recalled
fault-product: safety defect
certificate: certificate | certified | certification
standard: standard | standards
limit-value: limit | limits | threshold | permitted limit
measurement: measure | measured | measurement
sample: sample | samples
laboratory: laboratory | lab
test: test | tested
result: result | results | outcome
estimate: estimate | estimated
calculation: calculate | calculated | calculation
average: average
increase: increase | increased | rise | rose | risen
decrease: decrease | decreased | fall in | drop | dropped | reduce | reduced | reduction | lower
doubling: double | doubled
halving: halve | halved
record-high: record high | record level
nurse: nurse | nurses | nursing
nursing-home: nursing home | care home
intensive-care: intensive care
treatment: treat | treated | treatment | therapy
diagnosis: diagnose | diagnosed | diagnosis
cancer: cancer | tumour | tumor
heart-attack: heart attack | cardiac arrest | stroke
transplant: transplant | organ donor
blood: blood | bleeding
pregnancy: pregnant | pregnancy
birth: birth | newborn | baby | babies | infant
mask: mask | masks
measles: measles
influenza: flu | influenza
bird-flu: bird flu | avian flu
swine-fever: swine fever
bacteria: bacteria | bacterium | salmonella | listeria
antibiotic: antibiotic
overdose: overdose
alcohol-level: blood alcohol
food-poisoning: food poisoning
allergy: allergy | allergic | allergen
hygiene: hygiene | hygienic | unhygienic
asbestos: asbestos
chemicals: chemical | chemicals
chlorine: chlorine | ammonia
mercury: mercury | lead poisoning | arsenic
nitrate: nitrate
fine-dust: particulate | soot
groundwater: groundwater
soil: soil
landfill: landfill
recycling: recycle | recycled | recycling
carbon: carbon | CO2 | greenhouse gas
climate-target: climate target | net zero
renewables: renewable | renewables
solar: solar panel
grid: power grid | grid
heating: heating | heat pump
hydrogen: hydrogen
fracking: fracking
deforestation: deforestation | logging | felled
species: species | endangered
conservation: nature reserve | conservationist
environment: environment | environmental | environmentalist
glacier: glacier
whale: whale | dolphin | shark
dog: dog | cat
bird: bird | birds
