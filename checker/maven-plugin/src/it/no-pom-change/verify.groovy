def log = new File(basedir, 'build.log').text
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/asynclint/asynclint.sarif'))
def found = sarif.runs[0].results.collect { it.ruleId }.sort()
assert found == ['SwallowedTaskException', 'UnawaitedFuture']
assert log.contains('Asynclint has findings; they are listed above.')
assert log.contains('app/src/main/java/shop/App.java:7:')
assert log.contains('nobody awaits the result of `send`')
assert !new File(basedir, 'api/target').exists() // one report, of the whole build
