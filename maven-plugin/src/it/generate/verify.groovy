def generated = new File(basedir, 'target/generated-sources/chirograph/demo')
assert new File(generated, 'DemoClient.java').file
assert new File(generated, 'Items.java').file
assert new File(generated, 'model/Item.java').file
assert new File(basedir, 'target/surefire-reports/TEST-demo.ItemsTest.xml').text.contains('failures="0"')
assert new File(basedir, 'target/surefire-reports/TEST-demo.ItemsExampleTest.xml').text.contains('failures="0"')

assert new File(generated, '../another/XsServerClient.java').file

// The second invocation finds everything as it should be.
def log = new File(basedir, 'build.log').text
assert log.contains('written, 0 unchanged, 0 removed')
assert log.contains('is up to date')
