def log = new File(basedir, 'build.log').text
assert log =~ /openapi.yaml is ready at http:\/\/127\.0\.0\.1:\d+/
assert log.contains('The contract holds.')
assert !log.contains('No mock provider is running')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/chirograph-report/report.json'))
assert report.holds
assert report.summary.cases == report.summary.pass
assert !report.run.mock
assert report.history.runs.size() == 1
assert new File(basedir, 'target/history').list().length == 1
