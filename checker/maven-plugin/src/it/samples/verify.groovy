def samples = new File(basedir, '../../../../../sample-projects').canonicalFile
def expected = ['plain-executor', 'multi-module', 'vertx-orders', 'webflux-shop'].collectMany { project ->
  new File(samples, "$project/expected-findings.txt").readLines()
      .findAll { it && !it.startsWith('#') }
      .collect { (it =~ /.*?([^\/]+\.java:\d+: \w+):.*/)[0][1] }
}.sort()
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/asynclint/asynclint.sarif'))
def found = sarif.runs[0].results.collect {
  def place = it.locations[0].physicalLocation
  "${place.artifactLocation.uri.tokenize('/').last()}:${place.region.startLine}: ${it.ruleId}".toString()
}.sort()
assert expected.size() > 40
assert found == expected
