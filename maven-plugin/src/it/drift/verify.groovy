def log = new File(basedir, 'build.log').text
assert log.contains('src/generated/java/demo/model/Item.java differs')
assert log.contains('1 generated file differs from the contract')
assert new File(basedir, 'src/generated/java/demo/model/Item.java').text == '// changed by hand\n'
